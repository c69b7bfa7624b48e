import { z } from '@baton/plugin-sdk';
import { associatedNow, done } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { idField, kindField } from '../fields.ts';

export const associate = action({
  title: 'Link two records',
  description: 'Such as a contact to a deal. Undone, all links between the two are gone.',
  input: z.object({ kind: kindField, record: idField('Record'), to_kind: kindField, to: idField('To the record') }),
  output: z.object({ record: z.string(), to: z.string() }),
  example: {
    input: { kind: 'deals', record: ids.deal, to_kind: 'contacts', to: ids.contact },
    output: { record: ids.deal, to: ids.contact },
  },
  idempotency: { kind: 'natural' },
  run: async (context, { kind, record, to_kind, to }) => {
    await openVendor(context).call(associatedNow, async (apis) =>
      (await apis.associations()).createDefault(kind, record, to_kind, to),
    );
    return { record, to };
  },
  undo: async (context, { input: { kind, record, to_kind, to } }) => {
    await openVendor(context).call(done, async (apis) =>
      (await apis.associations()).archive(kind, record, to_kind, to),
    );
  },
});
