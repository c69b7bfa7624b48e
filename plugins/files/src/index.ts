import { defineConnector } from '@baton/plugin-sdk';
import { appendRows } from './actions/append-rows.ts';
import { listFiles } from './actions/list-files.ts';
import { readAttachedRows } from './actions/read-attached-rows.ts';
import { readRows } from './actions/read-rows.ts';
import { writeFile } from './actions/write-file.ts';
import { authentication } from './connection.ts';
import { standIn } from './stand-in.ts';
import { newFile } from './triggers/new-file.ts';
import { newRow } from './triggers/new-row.ts';

export default defineConnector({
  id: 'files',
  name: 'Files and tables',
  version: '0.1.0',
  sdk: '^1.0.0',
  category: 'files',
  // It calls nobody; this name can never exist (RFC 6761).
  hosts: ['nobody.invalid'],
  auth: authentication,
  limits: { default: { per: 'connection', points: 600, seconds: 60 } },
  health: async () => ({ id: 'files', label: 'The company’s folder' }),
  actions: {
    list_files: listFiles,
    read_rows: readRows,
    read_attached_rows: readAttachedRows,
    append_rows: appendRows,
    write_file: writeFile,
  },
  triggers: { new_file: newFile, new_row: newRow },
  sandbox: standIn,
});
