import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { answer, asRecord, asText, effectKey, failed, type IntercomRoutes, seconds } from './answer.ts';
import { admins, contacts } from './company.ts';
import { newPart } from './ticket-routes.ts';

const noSuchConversation = () => failed(404, 'conversation_not_found', 'Conversation not found');

export const conversationRoutes: IntercomRoutes = {
  'GET /conversations/{id}': async ({ path, room }) => {
    const found = await conversationOf(room, path['id']!);
    return found ? answer(found) : noSuchConversation();
  },
  'POST /conversations/{id}/reply': async ({ path, body, room }) => {
    const found = await conversationOf(room, path['id']!);
    if (!found) return noSuchConversation();
    const part = { ...newPart(room, asRecord(body), path['id']!), type: 'conversation_part' };
    const key = effectKey(room, 'POST /conversations/{id}/reply');
    const { repeated } = await room.store.add({ kind: 'reply', id: part.id, data: part, key });
    return answer(repeated ? found : await store(room, withPart(found, part)));
  },
  'POST /conversations/{id}/parts': async ({ path, body, room }) => {
    const found = await conversationOf(room, path['id']!);
    const { message_type, assignee_id } = asRecord(body);
    if (!found) return noSuchConversation();
    if (message_type !== 'assignment') return failed(400, 'parameter_invalid', 'The sandbox only assigns.');
    const admin = admins.find((one) => one.id === assignee_id);
    if (!admin) return failed(404, 'admin_not_found', 'Admin not found');
    return answer(await store(room, { ...found, admin_assignee_id: Number(admin.id) }));
  },
};

/** Standing conversations of the company, one per customer: `215001` belongs to the first. */
async function conversationOf(room: SandboxRoom, id: string): Promise<Record<string, unknown> | undefined> {
  const changed = await room.store.get('conversation', id);
  if (changed) return changed.data;
  const contact = contacts[Number(id) - 215_001];
  if (!contact) return undefined;
  const source = {
    type: 'conversation',
    id: `source-${id}`,
    delivered_as: 'customer_initiated',
    subject: '',
    body: '<p>Can somebody call me about my lease?</p>',
    author: { type: 'user', id: contact.id, name: contact.name, email: contact.email },
    attachments: [],
    url: null,
    redacted: false,
  };
  return {
    type: 'conversation',
    id,
    title: null,
    created_at: contact.created_at,
    updated_at: contact.created_at,
    open: true,
    state: 'open',
    read: false,
    priority: 'not_priority',
    admin_assignee_id: null,
    team_assignee_id: null,
    source,
    contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: contact.id, external_id: null }] },
    conversation_parts: { type: 'conversation_part.list', conversation_parts: [], total_count: 0 },
  };
}

async function store(room: SandboxRoom, conversation: Record<string, unknown>): Promise<Record<string, unknown>> {
  const data = { ...conversation, updated_at: seconds(room.now()) };
  const record = { kind: 'conversation', id: asText(conversation['id']), data };
  if (!(await room.store.set(record))) await room.store.add(record);
  return data;
}

function withPart(conversation: Record<string, unknown>, part: object): Record<string, unknown> {
  const parts = asRecord(conversation['conversation_parts']);
  const list = Array.isArray(parts['conversation_parts']) ? [...parts['conversation_parts'], part] : [part];
  return { ...conversation, conversation_parts: { ...parts, conversation_parts: list, total_count: list.length } };
}
