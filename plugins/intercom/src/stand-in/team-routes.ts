import { answer, type IntercomRoutes } from './answer.ts';
import { admins, app, ticketTypes } from './company.ts';

export const teamRoutes: IntercomRoutes = {
  'GET /me': () => answer({ ...admins[0], email_verified: true, app }),
  'GET /admins': () => answer({ type: 'admin.list', admins }),
  'GET /ticket_types': () => answer({ type: 'list', data: ticketTypes }),
};
