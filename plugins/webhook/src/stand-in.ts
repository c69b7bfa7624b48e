import { createHash } from 'node:crypto';
import type { StandIn } from '@baton/plugin-sdk/sandbox';

/** Takes everything that is sent, keeps it, and answers like a friendly receiver that honours Idempotency-Key. */
export const standIn: StandIn = {
  account: { id: 'sandbox', label: 'Sandbox receiver' },
  auth: undefined,
  handle: async (request, room) => {
    const text = await request.text();
    const key = request.headers.get('idempotency-key') || room.key;
    const id = createHash('sha256').update(`${key}\n${request.url}\n${text}`).digest('hex').slice(0, 16);
    const data = { url: request.url, method: request.method, body: text, at: room.now().toISOString() };
    const { record } = await room.store.add({ kind: 'delivery', id, data, key: key || undefined });
    return Response.json({ received: true, id: record.id }, { status: 202 });
  },
};
