import { z } from '@baton/plugin-sdk';
import { ask } from '../client.ts';
import { action } from '../connection.ts';
import { attachLink } from '../documents.ts';
import { issueField } from '../fields.ts';

export const linkPage = action({
  title: 'Link a page to an issue',
  description: 'Shows a link, such as an order or a case, on the issue. The same address again only renews its title.',
  input: z.object({
    issue: issueField(),
    url: z.url({ protocol: /^https?$/ }).meta({ title: 'Address' }),
    title: z.string().trim().min(1).max(200).meta({ title: 'Title' }),
    subtitle: z.string().max(200).default('').meta({ title: 'Second line' }),
  }),
  output: z.object({ id: z.string() }),
  example: {
    input: { issue: 'OPS-6', url: 'https://baton.example/cases/12', title: 'Case 12' },
    output: { id: '9b2d7f4a-54b0-4a4b-8a4e-3c1d7d3a2f10' },
  },
  idempotency: { kind: 'natural' },
  run: async (context, { issue, url, title, subtitle }) => {
    const input = { issueId: issue, url, title, ...(subtitle !== '' && { subtitle }) };
    return { id: (await ask(context, attachLink, { input })).attachmentCreate.attachment.id };
  },
});
