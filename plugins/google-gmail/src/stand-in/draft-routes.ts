import { asRecord, asText, type GoogleRoutes, noSuch, pageOf, refused } from '@baton/google-account/sandbox';
import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { ownDraft } from './company.ts';
import { addMessage, idOf, keepMessage, messageOf, labelsOf } from './mail-store.ts';
import { base } from './message-routes.ts';
import { fits } from './search.ts';

const stubOf = async (room: SandboxRoom, id: string) => {
  const kept = (await messageOf(room, id))!;
  return { id, threadId: asText(kept.message['threadId']), labelIds: labelsOf(kept) };
};

export async function addDraft(room: SandboxRoom, raw: Buffer, threadId: string) {
  const kept = await addMessage(room, { raw, threadId, labels: ['DRAFT'], operation: 'drafts.create' });
  const id = `r${idOf(kept)}`;
  await room.store.add({ kind: 'draft', id, data: { message: idOf(kept) } });
  return Response.json({ id, message: await stubOf(room, idOf(kept)) });
}

export async function sendNow(room: SandboxRoom, raw: Buffer, threadId: string) {
  const kept = await addMessage(room, { raw, threadId, labels: ['SENT'], operation: 'messages.send' });
  return Response.json(await stubOf(room, idOf(kept)));
}

export const draftRoutes: GoogleRoutes = {
  [`GET ${base}/drafts`]: async ({ query, room }) => {
    const stored = await room.store.list('draft', {}, 1_000);
    const all = await Promise.all(
      stored.map(async ({ id, data }) => ({ id, kept: await messageOf(room, asText(data['message'])) })),
    );
    const wanted = all.filter(({ kept }) => kept && fits(kept, query.get('q') ?? ''));
    const page = pageOf(wanted, query, { size: 'maxResults', usual: 100, most: 500 });
    if (!page) return refused(400, 'invalidArgument', 'Invalid pageToken');
    const { items, ...rest } = page;
    const drafts = items.map(({ id, kept }) => ({
      id,
      message: { id: idOf(kept!), threadId: asText(kept!.message['threadId']) },
    }));
    return Response.json({ ...(drafts.length > 0 && { drafts }), ...rest, resultSizeEstimate: wanted.length });
  },
  [`POST ${base}/drafts/send`]: async ({ body, room }) => {
    const id = asText(asRecord(body)['id']);
    if (id === ownDraft.id) return Response.json(await stubOf(room, ownDraft.message));
    const stored = await room.store.get('draft', id);
    const kept = stored && (await messageOf(room, asText(stored.data['message'])));
    if (!kept) return noSuch('Requested entity was');
    await room.store.remove('draft', id);
    await keepMessage(room, { ...kept, message: { ...kept.message, labelIds: ['SENT'] } });
    return Response.json(await stubOf(room, idOf(kept)));
  },
  [`DELETE ${base}/drafts/{id}`]: async ({ path, room }) => {
    const stored = await room.store.get('draft', path['id']!);
    if (!stored) return noSuch('Requested entity was');
    await room.store.remove('draft', path['id']!);
    const kept = await messageOf(room, asText(stored.data['message']));
    if (kept) await room.store.set({ kind: 'message', id: idOf(kept), data: { ...kept, deleted: true } });
    return new Response(null, { status: 204 });
  },
  [`POST ${base}/drafts`]: ({ body, room }) => {
    const { raw, threadId } = asRecord(asRecord(body)['message']);
    return addDraft(room, Buffer.from(asText(raw), 'base64url'), asText(threadId));
  },
  [`POST ${base}/messages/send`]: ({ body, room }) => {
    const { raw, threadId } = asRecord(body);
    return sendNow(room, Buffer.from(asText(raw), 'base64url'), asText(threadId));
  },
};
