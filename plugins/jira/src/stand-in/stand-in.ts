import { company, router, type StandIn } from '@baton/plugin-sdk/sandbox';
import { failed } from './answer.ts';
import { people, site } from './company.ts';
import { issueRoutes } from './issue-routes.ts';
import { otherRoutes } from './other-routes.ts';

const token = 'sandbox-jira-token';
const email = people[0]!.emailAddress;
const basic = `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;

const route = router({ ...issueRoutes, ...otherRoutes }, () => failed(404, 'There is nothing at this address.'));

/** Answers in place of Jira Cloud, version 3: the same paths, bodies and refusals, over a small company's data. */
export const standIn: StandIn = {
  account: { id: `${site}.atlassian.net`, label: `${company.name} (sandbox)` },
  auth: { site, email, token },
  handle: async (request, room) => {
    if (request.headers.get('authorization') !== basic) return failed(401, 'Client must be authenticated.');
    return route(request, room);
  },
};
