import sheets from '@baton/plugin-google-sheets';
import type { PollTrigger } from '@baton/plugin-sdk';
import { describeGoogle } from './google.checks.ts';

const table = { spreadsheet: '1HarborPineBook', tab: 'Invoices' };

/** From Google's description of another API (oauth2, v2), as far as it is used. */
const userInfo = {
  get: {
    parameters: [],
    responses: {
      200: {
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: { id: { type: 'string' }, email: { type: 'string' }, verified_email: { type: 'boolean' } },
            },
          },
        },
      },
    },
    'x-scopes': ['https://www.googleapis.com/auth/userinfo.email'],
  },
};

let tabs = 0;

describeGoogle({
  connector: sheets,
  file: 'google/sheets.v4.json',
  numbersAsText: 0,
  others: { '/oauth2/v2/userinfo': userInfo },
  inputs: { add_tab: async () => ({ spreadsheet: table.spreadsheet, title: `Tab ${tabs++}` }) },
  more: async ({ line, run }) => {
    await run('set_row', { ...table, key_column: 'Number', values: { Number: '7001', Amount: 1 }, as_typed: true });
    await run('list_rows', { ...table, from_row: 3, most: 2 });
    for (const list of Object.values(sheets.options!)) await list(line().context(), { text: '', input: table });
    for (const { poll } of Object.values(sheets.triggers) as PollTrigger[]) {
      const params = { ...table, key_column: 'Number' };
      const { cursor } = await poll(line().context(), { cursor: undefined, params });
      await poll(line().context(), { cursor, params });
    }
  },
});
