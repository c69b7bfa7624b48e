import { defineConnector } from '@baton/plugin-sdk';
import { addFollower } from './actions/add-follower.ts';
import { comment } from './actions/comment.ts';
import { completeTask } from './actions/complete-task.ts';
import { createProject } from './actions/create-project.ts';
import { createSubtask } from './actions/create-subtask.ts';
import { createTask } from './actions/create-task.ts';
import { findPerson } from './actions/find-person.ts';
import { findProject } from './actions/find-project.ts';
import { findTasks } from './actions/find-tasks.ts';
import { getTask } from './actions/get-task.ts';
import { listComments } from './actions/list-comments.ts';
import { listTasks } from './actions/list-tasks.ts';
import { moveTask } from './actions/move-task.ts';
import { postStatus } from './actions/post-status.ts';
import { tagTask } from './actions/tag-task.ts';
import { updateTask } from './actions/update-task.ts';
import { authentication } from './connection.ts';
import { health } from './health.ts';
import { people, projects, sections, teams, workspaces } from './options.ts';
import { standIn } from './stand-in/stand-in.ts';
import { commentAdded } from './triggers/comment-added.ts';
import { newTask } from './triggers/new-task.ts';
import { taskChanged } from './triggers/task-changed.ts';
import { taskCompleted } from './triggers/task-completed.ts';

export default defineConnector({
  id: 'asana',
  name: 'Asana',
  version: '0.1.0',
  sdk: '^1.0.0',
  category: 'pm',
  hosts: ['app.asana.com'],
  auth: authentication,
  // A free workspace may ask 150 times a minute, a paid one 1,500 times.
  limits: { default: { per: 'connection', points: 150, seconds: 60, burst: 50 } },
  health,
  options: { workspaces, projects, sections, people, teams },
  actions: {
    get_task: getTask,
    find_tasks: findTasks,
    list_tasks: listTasks,
    create_task: createTask,
    create_subtask: createSubtask,
    update_task: updateTask,
    complete_task: completeTask,
    move_task: moveTask,
    comment,
    list_comments: listComments,
    tag_task: tagTask,
    add_follower: addFollower,
    find_person: findPerson,
    find_project: findProject,
    create_project: createProject,
    post_status: postStatus,
  },
  triggers: {
    new_task: newTask,
    task_completed: taskCompleted,
    task_changed: taskChanged,
    comment_added: commentAdded,
  },
  sandbox: standIn,
});
