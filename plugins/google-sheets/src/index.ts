import { defineConnector } from '@baton/plugin-sdk';
import { addTab } from './actions/add-tab.ts';
import { appendRow } from './actions/append-row.ts';
import { clearRow } from './actions/clear-row.ts';
import { createSpreadsheet } from './actions/create-spreadsheet.ts';
import { findRow } from './actions/find-row.ts';
import { getRow } from './actions/get-row.ts';
import { listRows } from './actions/list-rows.ts';
import { readRange } from './actions/read-range.ts';
import { setRow } from './actions/set-row.ts';
import { updateRow } from './actions/update-row.ts';
import { writeRange } from './actions/write-range.ts';
import { authentication } from './connection.ts';
import { health } from './health.ts';
import { columns, tabs } from './options.ts';
import { standIn } from './stand-in/stand-in.ts';
import { newRow } from './triggers/new-row.ts';
import { rowChanged } from './triggers/row-changed.ts';

export default defineConnector({
  id: 'google_sheets',
  name: 'Google Sheets',
  version: '0.1.0',
  sdk: '^1.0.0',
  category: 'files',
  hosts: ['sheets.googleapis.com', 'www.googleapis.com'],
  auth: authentication,
  // Google allows 60 reads and 60 writes a minute and user; an action makes two or three of the first.
  limits: { default: { per: 'connection', points: 20, seconds: 60, burst: 10 } },
  health,
  options: { tabs, columns },
  actions: {
    list_rows: listRows,
    find_row: findRow,
    get_row: getRow,
    append_row: appendRow,
    set_row: setRow,
    update_row: updateRow,
    clear_row: clearRow,
    read_range: readRange,
    write_range: writeRange,
    add_tab: addTab,
    create_spreadsheet: createSpreadsheet,
  },
  triggers: { new_row: newRow, row_changed: rowChanged },
  sandbox: standIn,
});
