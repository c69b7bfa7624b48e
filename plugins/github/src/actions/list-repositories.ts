import { z } from '@baton/plugin-sdk';
import { repository } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { mostField } from '../fields.ts';
import { walk } from '../pages.ts';
import { repositorySummary, summariseRepository } from '../summaries.ts';

export const listRepositories = action({
  title: 'List repositories',
  description: 'Those that the token sees, by name, page after page.',
  input: z.object({ most: mostField() }),
  output: z.object({ repositories: z.array(repositorySummary), count: z.int(), more: z.boolean() }),
  example: {
    input: {},
    output: {
      repositories: [
        {
          name: 'harborandpine/website',
          description: 'Price list and forms',
          private: false,
          archived: false,
          main_branch: 'main',
          url: 'https://github.com/harborandpine/website',
        },
      ],
      count: 1,
      more: false,
    },
  },
  idempotency: { kind: 'read' },
  run: async (context, { most }) => {
    const vendor = await openVendor(context);
    const { items, whole } = await walk(most, (place) =>
      vendor.page(repository, ({ repos }) => repos.listForAuthenticatedUser({ sort: 'full_name', ...place })),
    );
    return { repositories: items.map(summariseRepository), count: items.length, more: !whole };
  },
});
