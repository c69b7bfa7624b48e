import { poll } from '../connection.ts';
import { exampleTask, taskSummary } from '../summaries.ts';
import { cursor, params, pollTasks } from './poll-tasks.ts';

export const newTask = poll({
  title: 'New task',
  description: 'Somebody creates a task in a project. Looked for every minute.',
  everySeconds: 60,
  params,
  output: taskSummary,
  sample: exampleTask,
  cursor,
  poll: (context, { cursor: from, params: { project } }) =>
    pollTasks(context, {
      project,
      from,
      happening: ({ gid, created_at }) => (created_at ? { id: `created:${gid}`, at: created_at } : undefined),
    }),
});
