import { poll } from '../connection.ts';
import { exampleTask, taskSummary } from '../summaries.ts';
import { cursor, params, pollTasks } from './poll-tasks.ts';

/** A task that is opened and completed again was completed twice. */
export const taskCompleted = poll({
  title: 'Task completed',
  description: 'Somebody ticks off a task of a project. Looked for every minute.',
  everySeconds: 60,
  params,
  output: taskSummary,
  sample: { ...exampleTask, completed: true, completed_at: '2026-11-21T10:02:00.000Z' },
  cursor,
  poll: (context, { cursor: from, params: { project } }) =>
    pollTasks(context, {
      project,
      from,
      happening: ({ gid, completed, completed_at }) =>
        completed && completed_at ? { id: `completed:${gid}:${completed_at}`, at: completed_at } : undefined,
    }),
});
