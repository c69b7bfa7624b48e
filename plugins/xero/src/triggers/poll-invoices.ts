import type { z } from '@baton/plugin-sdk';
import { type invoice, invoices } from '../answers.ts';
import { type Context, openVendor } from '../client.ts';
import type { InvoiceType } from '../invoice-lists.ts';
import { summariseInvoice } from '../summaries.ts';
import { type cursor, perPage, pollChanges } from './poll-changes.ts';

interface Asked {
  from: z.output<typeof cursor> | undefined;
  type: InvoiceType;
  statuses?: string[];
  happening: (one: z.output<typeof invoice>, at: string) => string | undefined;
}

/** Invoices or bills that changed. */
export async function pollInvoices(context: Context, { from, type, statuses, happening }: Asked) {
  const vendor = await openVendor(context);
  return pollChanges({
    from,
    now: context.now(),
    ask: async ({ since, page }) => {
      const where = `Type=="${type}"`;
      const order = 'UpdatedDateUTC ASC';
      const got = await vendor.call(invoices, (api, organisation) =>
        api.getInvoices(
          organisation,
          since,
          where,
          order,
          undefined,
          undefined,
          undefined,
          statuses,
          page,
          undefined,
          undefined,
          4,
          undefined,
          perPage,
        ),
      );
      return got.invoices;
    },
    changedAt: ({ updatedDateUTC }) => updatedDateUTC,
    happening,
    summarise: summariseInvoice,
  });
}
