import { z } from '@baton/plugin-sdk';
import { report } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { dayField } from '../fields.ts';
import { exampleTable, reportTable, tableOf } from '../reports.ts';

export const balanceSheet = action({
  title: 'Balance sheet',
  description: 'What the company has and owes on a day.',
  input: z.object({ on: dayField('On').optional() }),
  output: reportTable,
  example: { input: { on: '2026-11-30' }, output: exampleTable },
  confidential: ['rows'],
  idempotency: { kind: 'read' },
  run: async (context, input) => {
    const vendor = await openVendor(context);
    return tableOf(await vendor.call(report, (api, organisation) => api.getReportBalanceSheet(organisation, input.on)));
  },
});
