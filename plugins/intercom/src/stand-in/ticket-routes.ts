import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { answer, asRecord, asText, effectKey, failed, idFrom, type IntercomRoutes, seconds } from './answer.ts';
import { admins, ticketTypes } from './company.ts';
import { contactFor } from './contact-routes.ts';

const noSuchTicket = () => failed(404, 'ticket_not_found', 'Ticket not found');

export const ticketRoutes: IntercomRoutes = {
  'POST /tickets': async ({ body, room }) => {
    const asked = asRecord(body);
    const type = ticketTypes.find((one) => one.id === asked['ticket_type_id']);
    if (!type) return failed(404, 'ticket_type_not_found', 'Ticket type not found');
    const [contact] = Array.isArray(asked['contacts']) ? asked['contacts'].map(asRecord) : [];
    const email = asText(contact?.['email']);
    if (!email.includes('@')) return failed(400, 'parameter_invalid', 'contacts: a valid email is required');
    const customer = await contactFor(room, email);
    const made = newTicket(room, asRecord(asked['ticket_attributes']), customer, type);
    const { record } = await room.store.add(made);
    return answer(record.data);
  },
  'GET /tickets/{id}': async ({ path, room }) => {
    const found = await room.store.get('ticket', path['id']!);
    return found ? answer(found.data) : noSuchTicket();
  },
  'PUT /tickets/{id}': async ({ path, body, room }) => {
    const found = await room.store.get('ticket', path['id']!);
    if (!found) return noSuchTicket();
    const { open } = asRecord(body);
    const data = { ...found.data, ...(typeof open === 'boolean' && { open }), updated_at: seconds(room.now()) };
    await room.store.set({ ...found, data });
    return answer(data);
  },
  'POST /tickets/search': async ({ body, room }) => {
    const { field, operator, value } = asRecord(asRecord(body)['query']);
    if (field !== 'description' || operator !== '~') {
      return failed(400, 'invalid_field', 'The sandbox searches tickets by description ~ only.');
    }
    const all = await room.store.list('ticket', {}, 1000);
    const tickets = all.map((one) => one.data).filter((data) => descriptionOf(data).includes(asText(value)));
    const pages = { type: 'pages', page: 1, per_page: 20, total_pages: 1 };
    return answer({ type: 'ticket.list', tickets: tickets.slice(0, 20), total_count: tickets.length, pages });
  },
  'POST /tickets/{id}/reply': async ({ path, body, room }) => {
    const found = await room.store.get('ticket', path['id']!);
    if (!found) return noSuchTicket();
    const part = newPart(room, asRecord(body), path['id']!);
    const { repeated } = await room.store.add({
      kind: 'ticket_note',
      id: part.id,
      data: { ...part, ticket: path['id'] },
      key: effectKey(room, 'POST /tickets/{id}/reply'),
    });
    if (!repeated) await room.store.set({ ...found, data: withPart(found.data, part) });
    return answer(part);
  },
};

function newTicket(
  room: SandboxRoom,
  attributes: Record<string, unknown>,
  customer: Record<string, unknown>,
  type: (typeof ticketTypes)[number],
) {
  const key = effectKey(room, 'POST /tickets');
  const at = seconds(room.now());
  const id = idFrom('ticket', key ?? `${at} ${Math.random()} ${JSON.stringify(attributes)}`);
  const data = {
    type: 'ticket',
    id,
    ticket_id: id.slice(-5),
    category: type.category,
    ticket_attributes: attributes,
    ticket_state: { type: 'ticket_state', id: '1', category: 'submitted', internal_label: 'Submitted' },
    ticket_type: type,
    contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: customer['id'], external_id: null }] },
    admin_assignee_id: '0',
    team_assignee_id: '0',
    created_at: at,
    updated_at: at,
    open: true,
    linked_objects: { type: 'list', total_count: 0, has_more: false, data: [] },
    ticket_parts: { type: 'ticket_part.list', ticket_parts: [], total_count: 0 },
    is_shared: true,
  };
  return { kind: 'ticket', id, data, key };
}

/** A note or comment on a ticket or conversation. */
export function newPart(room: SandboxRoom, body: Record<string, unknown>, on: string) {
  const at = seconds(room.now());
  const admin = admins.find((one) => one.id === body['admin_id']) ?? admins[0]!;
  return {
    type: 'ticket_part' as const,
    id: idFrom('part', on, room.key, asText(body['body'])),
    part_type: asText(body['message_type']),
    body: asText(body['body']),
    created_at: at,
    updated_at: at,
    author: { type: 'admin', id: admin.id, name: admin.name, email: admin.email },
    attachments: [],
    redacted: false,
  };
}

function withPart(ticket: Record<string, unknown>, part: object): Record<string, unknown> {
  const parts = asRecord(ticket['ticket_parts']);
  const list = Array.isArray(parts['ticket_parts']) ? [...parts['ticket_parts'], part] : [part];
  return { ...ticket, ticket_parts: { ...parts, ticket_parts: list, total_count: list.length } };
}

const descriptionOf = (ticket: Record<string, unknown>): string =>
  asText(asRecord(ticket['ticket_attributes'])['_default_description_']);
