import { company, router, type StandIn } from '@baton/plugin-sdk/sandbox';
import { chatRoutes } from './chat-routes.ts';
import { team } from './company.ts';
import { conversationRoutes } from './conversation-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { refused } from './wire.ts';

const token = 'sandbox-slack-access';

const route = router({ ...chatRoutes, ...conversationRoutes, ...peopleRoutes }, () => refused('unknown_method'));

/** Answers in place of Slack's Web API: the same methods, forms and refusals, over a small company's data. */
export const standIn: StandIn = {
  account: { id: team.id, label: `${company.name} (sandbox)` },
  auth: { token },
  handle: async (request, room) => {
    if (request.headers.get('authorization') !== `Bearer ${token}`) return refused('invalid_auth');
    return route(request, room);
  },
};
