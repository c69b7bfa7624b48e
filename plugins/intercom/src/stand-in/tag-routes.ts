import { answer, asRecord, asText, effectKey, failed, idFrom, type IntercomRoutes, seconds } from './answer.ts';
import { admins } from './company.ts';

export const tagRoutes: IntercomRoutes = {
  'POST /tags': async ({ body, room }) => {
    const name = asText(asRecord(body)['name']);
    if (!name) return failed(400, 'parameter_invalid', 'name is required');
    const id = idFrom('tag', name.toLowerCase());
    const { record } = await room.store.add({ kind: 'tag', id, data: { type: 'tag', id, name } });
    return answer(record.data);
  },
  'POST /tickets/{id}/tags': async ({ path, body, room }) => {
    const { id: tagId, admin_id } = asRecord(body);
    const [ticket, tag] = await Promise.all([
      room.store.get('ticket', path['id']!),
      room.store.get('tag', asText(tagId)),
    ]);
    if (!ticket) return failed(404, 'ticket_not_found', 'Ticket not found');
    if (!tag) return failed(404, 'tag_not_found', 'Tag not found');
    if (!admins.some((admin) => admin.id === admin_id)) return failed(404, 'admin_not_found', 'Admin not found');
    const data = { ...tag.data, applied_at: seconds(room.now()), applied_by: { type: 'admin', id: admin_id } };
    await room.store.add({
      kind: 'ticket_tag',
      id: `${ticket.id}-${tag.id}`,
      data: { ...data, ticket: ticket.id },
      key: effectKey(room, 'POST /tickets/{id}/tags'),
    });
    return answer(data);
  },
};
