import { company, router, type StandIn } from '@baton/plugin-sdk/sandbox';
import { failed } from './answer.ts';
import { workspace } from './company.ts';
import { projectRoutes } from './project-routes.ts';
import { storyRoutes } from './story-routes.ts';
import { taskRoutes } from './task-routes.ts';
import { workspaceRoutes } from './workspace-routes.ts';

const token = 'sandbox-asana-access';

const route = router({ ...workspaceRoutes, ...projectRoutes, ...taskRoutes, ...storyRoutes }, () =>
  failed(404, 'No matching route for request'),
);

/** Answers in place of Asana 1.0: the same paths, bodies and refusals, over a small company's data. */
export const standIn: StandIn = {
  account: { id: workspace.gid, label: `${company.name} (sandbox)` },
  auth: { token, workspace: workspace.gid },
  handle: async (request, room) => {
    if (request.headers.get('authorization') !== `Bearer ${token}`) return failed(401, 'Not Authorized');
    return route(request, room);
  },
};
