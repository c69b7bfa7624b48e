import { z } from '@baton/plugin-sdk';
import { issue } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { hasMark, marked } from '../compose.ts';
import { repository } from '../examples.ts';
import { bodyField, labelField, loginField, titleField, placeOf, repositoryField } from '../fields.ts';
import { lookBack, settleMs } from '../look-back.ts';
import { searchAll } from '../pages.ts';

export const createIssue = action({
  title: 'Create an issue',
  description: 'Text calls nobody; who is responsible is chosen. Undone, it is closed as not planned.',
  input: z.object({
    repository: repositoryField(),
    title: titleField(),
    text: bodyField().default(''),
    labels: z.array(labelField()).max(20).default([]).meta({ title: 'Labels' }),
    assignees: z.array(loginField()).max(10).default([]).meta({ title: 'Assignees' }),
  }),
  output: z.object({ number: z.int(), url: z.string() }),
  example: {
    input: { repository, title: 'Correct invoice INV-2204', text: 'The old price is on it.', labels: ['billing'] },
    output: { number: 17, url: `https://github.com/${repository}/issues/17` },
  },
  sensitive: ['repository', 'assignees'],
  idempotency: {
    kind: 'lookup',
    settleMs,
    find: async (context, { repository: name }) => {
      const vendor = await openVendor(context);
      const asked = {
        ...placeOf(name),
        state: 'all',
        sort: 'created',
        direction: 'desc',
        since: lookBack(context),
      } as const;
      const known = await searchAll(
        (place) => vendor.page(issue, ({ issues }) => issues.listForRepo({ ...asked, ...place })),
        ({ body }) => hasMark(context, body),
      );
      return known && { number: known.number, url: known.html_url };
    },
  },
  run: async (context, { repository: name, title, text, labels, assignees }) => {
    const vendor = await openVendor(context);
    const asked = { ...placeOf(name), title, body: marked(context, text), labels, assignees };
    const made = await vendor.call(issue, ({ issues }) => issues.create(asked));
    return { number: made.number, url: made.html_url };
  },
  undo: async (context, { input, output }) => {
    const vendor = await openVendor(context);
    const asked = { ...placeOf(input.repository), issue_number: output.number };
    const closed = { ...asked, state: 'closed', state_reason: 'not_planned' } as const;
    await vendor.call(issue, ({ issues }) => issues.update(closed));
  },
});
