import { z } from '@baton/plugin-sdk';
import { task, taskFields } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { choiceField } from '../fields.ts';
import { walk } from '../pages.ts';
import { exampleTask, summariseTask, taskSummary } from '../summaries.ts';

/** Asana gives all tasks since a moment "open, or completed after it": `now` leaves only the open ones. */
const onlyOpen = 'now';

export const listTasks = action({
  title: 'List the tasks of a project',
  description: 'In the order of the project, page after page.',
  input: z.object({
    project: choiceField('Project', 'projects'),
    open_only: z.boolean().default(true).meta({ title: 'Only tasks that are not completed' }),
    most: z.int().min(1).max(2_000).default(200).meta({ title: 'At most' }),
  }),
  output: z.object({
    tasks: z.array(taskSummary),
    count: z.int(),
    more: z.boolean().meta({ title: 'True when the project has more than asked for' }),
  }),
  example: {
    input: { project: '1200000000000201' },
    output: { tasks: [exampleTask], count: 1, more: false },
  },
  idempotency: { kind: 'read' },
  run: async (context, { project, open_only, most }) => {
    const vendor = await openVendor(context);
    const asked = { opt_fields: taskFields, ...(open_only && { completed_since: onlyOpen }) };
    const { items, whole } = await walk(vendor, {
      item: task,
      most,
      ask: ({ tasks }, page) => tasks.getTasksForProject(project, { ...asked, ...page }),
    });
    return { tasks: items.map(summariseTask), count: items.length, more: !whole };
  },
});
