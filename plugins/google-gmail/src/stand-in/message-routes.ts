import {
  asRecord,
  asText,
  asTexts,
  type GoogleRoutes,
  noSuch,
  owner,
  pageOf,
  refused,
} from '@baton/google-account/sandbox';
import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { addedSince, allMessages, idOf, keepMessage, labelsOf, messageOf, placeOf, shown } from './mail-store.ts';
import { fits } from './search.ts';
import type { Kept } from './company.ts';

export const base = '/gmail/v1/users/me';
const sizes = { size: 'maxResults', usual: 100, most: 500 };

const stub = ({ message }: Kept) => {
  const { id, threadId, labelIds } = message;
  return { id, threadId, labelIds };
};

async function relabel(room: SandboxRoom, id: string, add: string[], remove: string[]): Promise<Response> {
  const kept = await messageOf(room, id);
  if (!kept) return noSuch('Requested entity was');
  const labelIds = [...new Set([...labelsOf(kept).filter((one) => !remove.includes(one)), ...add])];
  return Response.json(stub(await keepMessage(room, { ...kept, message: { ...kept.message, labelIds } })));
}

export const messageRoutes: GoogleRoutes = {
  [`GET ${base}/profile`]: async ({ room }) =>
    Response.json({
      emailAddress: owner.email,
      messagesTotal: 10,
      threadsTotal: 10,
      historyId: String(await placeOf(room)),
    }),
  [`GET ${base}/messages`]: async ({ query, room }) => {
    const labels = query.getAll('labelIds');
    const hidden = labels.includes('TRASH') ? [] : ['TRASH'];
    const all = (await allMessages(room)).filter(
      (one) =>
        labels.every((label) => labelsOf(one).includes(label)) &&
        !labelsOf(one).some((label) => hidden.includes(label)) &&
        fits(one, query.get('q') ?? ''),
    );
    const page = pageOf(all, query, sizes);
    if (!page) return refused(400, 'invalidArgument', 'Invalid pageToken');
    const { items, ...rest } = page;
    const found = items.length > 0 && { messages: items.map(({ message: { id, threadId } }) => ({ id, threadId })) };
    return Response.json({ ...found, ...rest, resultSizeEstimate: all.length });
  },
  [`GET ${base}/messages/{id}`]: async ({ path, query, room }) => {
    const kept = await messageOf(room, path['id']!);
    return kept ? Response.json(shown(kept, query)) : noSuch('Requested entity was');
  },
  [`GET ${base}/messages/{id}/attachments/{attachment}`]: async ({ path, room }) => {
    const kept = await messageOf(room, path['id']!);
    const data = kept?.attachments[path['attachment']!];
    if (data === undefined) return noSuch('Requested entity was');
    return Response.json({ size: Buffer.from(data, 'base64url').length, data });
  },
  [`GET ${base}/threads/{id}`]: async ({ path, query, room }) => {
    const all = (await allMessages(room)).filter(({ message }) => message['threadId'] === path['id']).reverse();
    if (all.length === 0) return noSuch('Requested entity was');
    return Response.json({ id: path['id'], historyId: '1000', messages: all.map((one) => shown(one, query)) });
  },
  [`POST ${base}/messages/{id}/modify`]: ({ path, body, room }) => {
    const { addLabelIds, removeLabelIds } = asRecord(body);
    return relabel(room, path['id']!, asTexts(addLabelIds), asTexts(removeLabelIds));
  },
  [`POST ${base}/messages/{id}/trash`]: ({ path, room }) => relabel(room, path['id']!, ['TRASH'], ['INBOX']),
  [`POST ${base}/messages/{id}/untrash`]: ({ path, room }) => relabel(room, path['id']!, ['INBOX'], ['TRASH']),
  [`GET ${base}/history`]: async ({ query, room }) => {
    const added = await addedSince(room, Number(query.get('startHistoryId')));
    if (!added) return noSuch('Requested entity was');
    const label = asText(query.get('labelId'));
    const told = await Promise.all(added.map(async (one) => ({ ...one, kept: await messageOf(room, one.message) })));
    const wanted = told.filter(({ kept }) => kept && (label === '' || labelsOf(kept).includes(label)));
    const page = pageOf(wanted, query, sizes);
    if (!page) return refused(400, 'invalidArgument', 'Invalid pageToken');
    const { items, ...rest } = page;
    const history = items.map(({ id, kept }) => {
      const message = { id: idOf(kept!), threadId: asText(kept!.message['threadId']), labelIds: labelsOf(kept!) };
      return { id: String(id), messages: [message], messagesAdded: [{ message }] };
    });
    return Response.json({ ...(history.length > 0 && { history }), ...rest, historyId: String(await placeOf(room)) });
  },
};
