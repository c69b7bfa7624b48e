import { z } from '@baton/plugin-sdk';
import { one, status } from '../answers.ts';
import { hasReference, openVendor, withReference } from '../client.ts';
import { action } from '../connection.ts';
import { choiceField } from '../fields.ts';
import { searchAll } from '../pages.ts';

export const postStatus = action({
  title: 'Post the status of a project',
  description: 'Says how a project stands, in a colour and in words; its members are told.',
  input: z.object({
    project: choiceField('Project', 'projects'),
    colour: z.enum(['green', 'yellow', 'red', 'blue', 'complete']).default('green').meta({ title: 'Colour' }),
    title: z.string().trim().min(1).max(500).meta({ title: 'Title' }),
    text: z.string().trim().min(1).max(60_000).meta({ title: 'Text' }),
  }),
  output: z.object({ id: z.string() }),
  example: {
    input: { project: '1200000000000201', colour: 'yellow', title: 'Two days late', text: 'Waiting for the crane.' },
    output: { id: '1205468000000045' },
  },
  idempotency: {
    kind: 'lookup',
    settleMs: 5_000,
    find: async (context, { project }) => {
      const vendor = await openVendor(context);
      const found = await searchAll(
        vendor,
        {
          item: status,
          ask: ({ statuses }, page) =>
            statuses.getProjectStatusesForProject(project, { opt_fields: 'text,title', ...page }),
        },
        ({ text }) => hasReference(context, text),
      );
      return found && { id: found.gid };
    },
  },
  run: async (context, { project, colour, title, text }) => {
    const vendor = await openVendor(context);
    const data = { title, text: withReference(context, text), color: colour };
    const posted = await vendor.call(one(status), ({ statuses }) =>
      statuses.createProjectStatusForProject({ data }, project),
    );
    return { id: posted.data.gid };
  },
});
