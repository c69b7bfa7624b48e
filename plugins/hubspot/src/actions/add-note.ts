import { z } from '@baton/plugin-sdk';
import { aboutFields, linksOf } from '../about.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { findMarked, settleMs, withMark } from '../marks.ts';
import { archive, makeRecord } from '../records.ts';

/** HubSpot shows notes as HTML: what would be a tag is text here. */
const asText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>\n');

export const addNote = action({
  title: 'Add a note',
  description: 'A note on the timeline of a contact, company, deal or ticket.',
  input: z.object({ text: z.string().trim().min(1).max(60_000).meta({ title: 'Note' }), ...aboutFields }),
  output: z.object({ id: z.string() }),
  example: { input: { text: 'Rosa Lind agreed on the phone.', contact: ids.contact }, output: { id: '6001' } },
  idempotency: {
    kind: 'lookup',
    settleMs,
    find: async (context) => findMarked(context, openVendor(context), 'notes', 'hs_note_body'),
  },
  run: async (context, { text, ...about }) => {
    const made = {
      hs_note_body: asText(withMark(context, text)),
      hs_timestamp: String(context.now().getTime()),
    };
    return { id: await makeRecord(openVendor(context), 'notes', made, linksOf(about)) };
  },
  undo: async (context, { output }) => archive(context, 'notes', output.id),
});
