import { z } from '@baton/plugin-sdk';
import { report } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { dayField } from '../fields.ts';
import { exampleTable, reportTable, tableOf } from '../reports.ts';

export const bankSummary = action({
  title: 'Bank summary',
  description: 'Balances and movements of the bank accounts between two days.',
  input: z.object({ from: dayField('From'), to: dayField('To') }),
  output: reportTable,
  example: { input: { from: '2026-11-01', to: '2026-11-30' }, output: exampleTable },
  confidential: ['rows'],
  idempotency: { kind: 'read' },
  run: async (context, input) => {
    const vendor = await openVendor(context);
    return tableOf(
      await vendor.call(report, (api, organisation) => api.getReportBankSummary(organisation, input.from, input.to)),
    );
  },
});
