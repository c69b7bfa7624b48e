import { z } from '@baton/plugin-sdk';
import { done } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { choiceField, idField } from '../fields.ts';

/** `addProject` with a section moves a task that is in the project already, and adds one that is not. */
export const moveTask = action({
  title: 'Move a task to a section',
  description: 'Puts a task into a section of a project, such as a column of its board.',
  input: z.object({
    task: idField('Task'),
    project: choiceField('Project', 'projects'),
    section: choiceField('Section', 'sections', ['project']),
  }),
  output: z.object({ task: z.string(), section: z.string() }),
  example: {
    input: { task: '1200000000000401', project: '1200000000000201', section: '1200000000000302' },
    output: { task: '1200000000000401', section: '1200000000000302' },
  },
  idempotency: { kind: 'natural' },
  run: async (context, { task, project, section }) => {
    const vendor = await openVendor(context);
    await vendor.call(done, ({ tasks }) => tasks.addProjectForTask({ data: { project, section } }, task));
    return { task, section };
  },
});
