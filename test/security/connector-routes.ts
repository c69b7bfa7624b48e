import { admins, everybody, drawers, type RouteRow } from './route-row.ts';

/** One connector's routes for admins. Nothing is stored: there is no such key, app or account. */
const ofConnector = (way: string, body?: RouteRow['body'], id = 'intercom'): RouteRow => ({
  roles: admins,
  path: () => `/api/connectors/${id}${way}`,
  ...(body && { body }),
});

/** Connectors, plugins, what came in and where. */
export const connectorRoutes: Record<string, RouteRow> = {
  'GET /api/maps/:slug/intake-address': {
    roles: admins,
    path: ({ slug }) => `/api/maps/${slug}/intake-address`,
    ids: true,
  },
  'DELETE /api/maps/:slug/intake-address/:id': {
    roles: admins,
    path: ({ slug }) => `/api/maps/${slug}/intake-address/none`,
    ids: true,
  },
  'POST /api/maps/:slug/intake-address': {
    roles: admins,
    path: ({ slug }) => `/api/maps/${slug}/intake-address`,
    body: () => ({ signed: true }),
    ids: true,
  },
  'GET /api/connectors': { roles: everybody, path: () => '/api/connectors' },
  'GET /api/messages': { roles: admins, path: () => '/api/messages' },
  'GET /api/messages/:id': { roles: admins, path: ({ messageId }) => `/api/messages/${messageId}`, ids: true },
  // It was refused for its signature, so it is not delivered.
  'POST /api/messages/:id/deliver': {
    roles: admins,
    path: ({ messageId }) => `/api/messages/${messageId}/deliver`,
    ids: true,
  },
  'GET /api/lost-accounts': { roles: everybody, path: () => '/api/lost-accounts' },
  'GET /api/connectors/:id': ofConnector(''),
  'PUT /api/connectors/:id/app': ofConnector('/app', () => ({ clientId: 'x', clientSecret: 'y' })),
  'POST /api/connectors/:id/sign-in': ofConnector('/sign-in'),
  'POST /api/connectors/sign-in/return': ofConnector('/return', () => ({ query: 'state=x' }), 'sign-in'),
  'POST /api/connectors/sign-in/choice': ofConnector(
    '/choice',
    () => ({ ticket: 'x'.repeat(43), accountId: 'x' }),
    'sign-in',
  ),
  'PUT /api/connectors/:id/account': ofConnector('/account', () => ({ fields: {} })),
  'DELETE /api/connectors/:id/account': ofConnector('/account?seen=x'),
  'PUT /api/connectors/:id/keepers': {
    ...ofConnector('/keepers', ({ people }) => ({ ownerId: people.admin.id, backupId: null })),
    ids: true,
  },
  'POST /api/connectors/:id/check': ofConnector('/check'),
  'POST /api/connectors/:id/actions/:action/try': ofConnector('/actions/tag_ticket/try', () => ({
    mode: 'live',
    input: {},
    confirmed: false,
  })),
  'POST /api/connectors/:id/options/:name': ofConnector('/options/teammates', () => ({ mode: 'sandbox' })),
  'PUT /api/connectors/:id/sandbox': { roles: admins, path: () => '/api/connectors/intercom/sandbox' },
  'GET /api/plugins': { roles: admins, path: () => '/api/plugins' },
  'POST /api/plugins/look': { roles: admins, path: () => '/api/plugins/look', body: () => ({ folder: 'not there' }) },
  // no package at all
  'POST /api/plugins/look/file': { roles: admins, path: () => '/api/plugins/look/file', body: () => ({}) },
  'POST /api/plugins': {
    roles: admins,
    path: () => '/api/plugins',
    // nobody has looked at it
    body: () => ({ integrity: 'sha512-x', acceptStops: false }),
  },
  'PUT /api/plugins/:id': {
    roles: admins,
    path: () => '/api/plugins/not_there',
    body: () => ({ enabled: false }),
  },
  'GET /api/plugins/:id/uses': { roles: admins, path: () => '/api/plugins/webhook/uses' },
  'DELETE /api/plugins/:id': { roles: admins, path: () => '/api/plugins/not_there' },
  'GET /api/library': { roles: drawers, path: () => '/api/library' },
  'GET /api/library/:id': { roles: drawers, path: () => '/api/library/support-triage' },
};
