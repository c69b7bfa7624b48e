import { router, type StandIn } from '@baton/plugin-sdk/sandbox';
import { app } from './company.ts';
import { contactRoutes } from './contact-routes.ts';
import { conversationRoutes } from './conversation-routes.ts';
import { failed } from './answer.ts';
import { tagRoutes } from './tag-routes.ts';
import { teamRoutes } from './team-routes.ts';
import { ticketRoutes } from './ticket-routes.ts';

const token = 'sandbox-intercom-access';

const route = router({ ...teamRoutes, ...contactRoutes, ...ticketRoutes, ...tagRoutes, ...conversationRoutes }, () =>
  failed(404, 'not_found', 'The sandbox does not have this address.'),
);

/** Answers in place of Intercom 2.14: the same paths, bodies and refusals, over a small company's data. */
export const standIn: StandIn = {
  account: { id: app.id_code, label: `${app.name} (sandbox)` },
  auth: { token, region: 'us', ticket_type: '101', unknown_sender: 'unknown.sender@harborandpine.example' },
  handle: async (request, room) => {
    if (request.headers.get('authorization') !== `Bearer ${token}`) {
      return failed(401, 'unauthorized', 'Access Token Invalid');
    }
    return route(request, room);
  },
};
