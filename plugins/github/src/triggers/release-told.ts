import { z } from '@baton/plugin-sdk';
import { release } from '../answers.ts';
import { exampleRelease, repository } from '../examples.ts';
import { releaseSummary, summariseRelease } from '../summaries.ts';
import { webhook } from '../connection.ts';
import { common, hookSecret, readDelivery, verify } from './deliveries.ts';
import { params, subscribeTo, unsubscribe } from './hooks.ts';

const delivery = common.extend({ action: z.literal('published'), release });

export const releaseTold = webhook({
  title: 'Release published',
  description: 'GitHub tells at once that a release is out.',
  params,
  output: releaseSummary.extend({ repository: z.string() }),
  sample: { ...exampleRelease, repository },
  scope: 'connection',
  secrets: [hookSecret],
  signsTime: false,
  verify,
  parse: (request) => {
    const told = readDelivery(request, delivery);
    if (!told?.release.published_at) return [];
    const { release: one, repository: place } = told;
    const at = told.release.published_at;
    return [{ id: `release:${one.id}:${at}`, at, data: { ...summariseRelease(one), repository: place.full_name } }];
  },
  subscribe: subscribeTo('release'),
  unsubscribe,
});
