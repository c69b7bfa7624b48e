import { ConnectorError, z } from '@baton/plugin-sdk';
import { associated } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { idField, kindField } from '../fields.ts';

/** Twenty pages of what HubSpot gives at most. */
const mostPages = 20;
const perPage = 500;

export const listLinked = action({
  title: 'List linked records',
  description: 'Ids of the records of one kind that are linked to a record.',
  input: z.object({ kind: kindField, record: idField('Record'), linked: kindField }),
  output: z.object({ count: z.int(), more: z.boolean(), ids: z.array(z.string()) }),
  example: {
    input: { kind: 'deals', record: ids.deal, linked: 'contacts' },
    output: { count: 1, more: false, ids: [ids.contact] },
  },
  idempotency: { kind: 'read' },
  run: async (context, { kind, record, linked }) => {
    const vendor = openVendor(context);
    const found: string[] = [];
    let after: string | undefined;
    for (let page = 0; page < mostPages; page++) {
      const got = await vendor.call(associated, async (apis) =>
        (await apis.associations()).getPage(kind, record, linked, after, perPage),
      );
      found.push(...got.results.map(({ toObjectId }) => toObjectId));
      const next = got.results.length > 0 ? got.paging?.next?.after : undefined;
      if (next === undefined) return { count: found.length, more: false, ids: found };
      if (next === after) throw new ConnectorError('vendor_down', 'HubSpot gave the same page of a list again.');
      after = next;
    }
    return { count: found.length, more: true, ids: found };
  },
});
