import { z } from '@baton/plugin-sdk';
import { trackingCategories } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';

export const listTracking = action({
  title: 'List tracking categories',
  description: 'The categories that lines can be sorted into, such as a region, and their options.',
  input: z.object({}),
  output: z.object({
    categories: z.array(z.object({ id: z.string(), name: z.string(), options: z.array(z.string()) })),
  }),
  example: {
    input: {},
    output: {
      categories: [{ id: '5f1c2a9e-0000-4000-8000-000000000801', name: 'Region', options: ['North', 'South'] }],
    },
  },
  idempotency: { kind: 'read' },
  run: async (context) => {
    const vendor = await openVendor(context);
    const got = await vendor.call(trackingCategories, (api, organisation) => api.getTrackingCategories(organisation));
    const categories = got.trackingCategories.map(({ trackingCategoryID, name, options }) => ({
      id: trackingCategoryID,
      name,
      options: (options ?? []).filter(({ status }) => status !== 'ARCHIVED').map((option) => option.name),
    }));
    return { categories };
  },
});
