import { z } from '@baton/plugin-sdk';
import { release, type Release } from '../answers.ts';
import { openVendor } from '../client.ts';
import { poll } from '../connection.ts';
import { exampleRelease } from '../examples.ts';
import { placeOf } from '../fields.ts';
import { walk } from '../pages.ts';
import { releaseSummary, summariseRelease } from '../summaries.ts';
import { params } from './hooks.ts';

/** Releases come by the day they were drafted, and are published any time later: this many of the newest are looked at. */
const watched = 300;

/** Ids of what was published; they are few, so all are remembered. */
const cursor = z.object({ published: z.array(z.int()) });

export const newRelease = poll({
  title: 'New release',
  description: 'Asks every five minutes. A draft counts when it is published.',
  everySeconds: 300,
  params,
  output: releaseSummary,
  sample: exampleRelease,
  cursor,
  poll: async (context, { cursor: from, params: { repository } }) => {
    const vendor = await openVendor(context);
    const { items } = await walk(watched, (place) =>
      vendor.page(release, ({ repos }) => repos.listReleases({ ...placeOf(repository), ...place })),
    );
    const published = items.filter(isPublished);
    const known = new Set(from?.published);
    const fresh = from === undefined ? [] : published.filter(({ id }) => !known.has(id)).toReversed();
    const events = fresh.map((one) => ({ id: `release:${one.id}`, at: one.published_at, data: summariseRelease(one) }));
    return { events, cursor: { published: published.map(({ id }) => id) }, more: false };
  },
});

const isPublished = (one: Release): one is Release & { published_at: string } => !one.draft && one.published_at != null;
