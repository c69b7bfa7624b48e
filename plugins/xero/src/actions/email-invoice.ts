import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { idField } from '../fields.ts';

/** Xero answers with 204 and nothing else; a second message cannot be told from the first, or taken back. */
export const emailInvoice = action({
  title: 'Send an invoice by e-mail',
  description: 'Xero sends an approved invoice to the address of its contact.',
  input: z.object({ invoice: idField('Invoice') }),
  output: z.object({ id: z.string() }),
  example: { input: { invoice: ids.invoice }, output: { id: ids.invoice } },
  sensitive: ['invoice'],
  idempotency: { kind: 'unsafe' },
  run: async (context, { invoice }) => {
    const vendor = await openVendor(context);
    await vendor.call(z.literal(204), async (api, organisation) => {
      const { response } = await api.emailInvoice(organisation, invoice, {});
      return { body: response.status };
    });
    return { id: invoice };
  },
});
