import { z } from '@baton/plugin-sdk';
import { release } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleRelease, repository } from '../examples.ts';
import { refField, placeOf, repositoryField } from '../fields.ts';
import { releaseSummary, summariseRelease } from '../summaries.ts';

export const getRelease = action({
  title: 'Get a release',
  description: 'By its tag, or the latest one. Drafts have no address of their own, so they are not found.',
  input: z.object({ repository: repositoryField(), tag: refField('Tag, or the latest').optional() }),
  output: releaseSummary,
  example: { input: { repository, tag: 'v1.4.0' }, output: exampleRelease },
  idempotency: { kind: 'read' },
  run: async (context, { repository: name, tag }) => {
    const vendor = await openVendor(context);
    const place = placeOf(name);
    const one = await vendor.call(release, ({ repos }) =>
      tag === undefined ? repos.getLatestRelease(place) : repos.getReleaseByTag({ ...place, tag }),
    );
    return summariseRelease(one);
  },
});
