import { asRecord, asText, effectKey, type GoogleRoutes, newId, refused } from '@baton/google-account/sandbox';
import { labels } from './company.ts';
import { base } from './message-routes.ts';

export const labelRoutes: GoogleRoutes = {
  [`GET ${base}/labels`]: async ({ room }) => {
    const stored = (await room.store.list('label', {}, 1_000)).map((one) => one.data);
    return Response.json({ labels: [...labels, ...stored] });
  },
  [`POST ${base}/labels`]: async ({ body, room }) => {
    const name = asText(asRecord(body)['name']);
    const stored = await room.store.list('label', { name }, 1);
    if (stored.length > 0 || labels.some((one) => one.name === name)) {
      return refused(409, 'aborted', 'Label name exists or conflicts');
    }
    const id = `Label_${newId(room, 'label', name)}`;
    const data = { id, name, type: 'user' };
    await room.store.add({ kind: 'label', id, data, key: effectKey(room, `label ${name}`) });
    return Response.json(data);
  },
};
