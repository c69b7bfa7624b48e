import { z } from '@baton/plugin-sdk';
import { file } from '../actions/list-files.ts';
import { folderOf, poll } from '../connection.ts';
import { isSettled } from './settled.ts';

/** Files of one round: the rest comes with the next one at once. */
const perRound = 50;

export const newFile = poll({
  title: 'New file',
  description:
    'A file appears in a folder, and nothing more was written to it for five seconds. Looked for every half minute.',
  everySeconds: 30,
  params: z.object({
    folder: z
      .string()
      .trim()
      .max(400)
      .default('')
      .meta({ title: 'Folder', description: 'Left out: the company’s folder itself.' }),
    changed_too: z.boolean().default(false).meta({ title: 'Also when a file that is there changes' }),
  }),
  output: file,
  sample: { file: 'incoming/orders.csv', bytes: 512, changed_at: '2026-11-21T10:02:00.000Z' },
  // Which file, and its change as it was emitted.
  cursor: z.object({ seen: z.record(z.string(), z.string()) }),
  poll: async (context, { cursor, params: { folder, changed_too } }) => {
    const all = (await folderOf(context).list(folder)).filter((one) => isSettled(one, context.now()));
    const stampOf = ({ bytes, changedAt }: { bytes: number; changedAt: string }) => `${changedAt} ${bytes}`;
    const present = new Map(all.map((one) => [one.name, stampOf(one)]));
    if (cursor === undefined) return { events: [], cursor: { seen: Object.fromEntries(present) }, more: false };
    // A file that is gone is forgotten: the same name is new when it comes again.
    const kept = Object.entries(cursor.seen).filter(([name]) => present.has(name));
    const seen = new Map(kept);
    const isNew = (name: string, stamp: string) => !seen.has(name) || (changed_too && seen.get(name) !== stamp);
    const fresh = all.filter((one) => isNew(one.name, stampOf(one)));
    const taken = fresh.slice(0, perRound);
    for (const one of taken) seen.set(one.name, stampOf(one));
    const events = taken.map(({ name, bytes, changedAt }) => ({
      id: `file:${name}:${changedAt}:${bytes}`,
      at: changedAt,
      data: { file: name, bytes, changed_at: changedAt },
    }));
    return { events, cursor: { seen: Object.fromEntries(seen) }, more: fresh.length > taken.length };
  },
});
