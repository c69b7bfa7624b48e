import { z } from '@baton/plugin-sdk';
import { report } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { choiceField, dayField } from '../fields.ts';
import { exampleTable, reportTable, tableOf } from '../reports.ts';

export const agedReceivables = action({
  title: 'What a customer owes',
  description: 'Open invoices of one customer by age.',
  input: z.object({ contact: choiceField('Customer', 'contacts'), on: dayField('On').optional() }),
  output: reportTable,
  example: { input: { contact: ids.contact }, output: exampleTable },
  confidential: ['rows'],
  idempotency: { kind: 'read' },
  run: async (context, input) => {
    const vendor = await openVendor(context);
    return tableOf(
      await vendor.call(report, (api, organisation) =>
        api.getReportAgedReceivablesByContact(organisation, input.contact, input.on),
      ),
    );
  },
});
