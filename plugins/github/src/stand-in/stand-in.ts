import { company, router, type StandIn } from '@baton/plugin-sdk/sandbox';
import { accountRoutes } from './account-routes.ts';
import { commentRoutes } from './comment-routes.ts';
import { owner } from './company.ts';
import { issueRoutes } from './issue-routes.ts';
import { pullRoutes } from './pull-routes.ts';
import { releaseRoutes } from './release-routes.ts';
import { notFound, refused } from './wire.ts';

const token = 'sandbox-github-access';

const route = router({ ...accountRoutes, ...issueRoutes, ...pullRoutes, ...commentRoutes, ...releaseRoutes }, notFound);

/** Answers in place of GitHub's REST API: the same paths, bodies and refusals, over a small company's data. */
export const standIn: StandIn = {
  account: { id: owner, label: `${company.name} (sandbox)` },
  auth: { token },
  handle: async (request, room) => {
    if (!request.headers.get('authorization')?.endsWith(` ${token}`)) return refused(401, 'Bad credentials');
    return route(request, room);
  },
};
