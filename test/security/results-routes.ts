import { admins, deciders, drawers, everybody, nobodyId, type RouteRow } from './route-row.ts';

/** What shows how it goes: saved cases, context packs, launch checklist, runbook, reviews. */
export const resultsRoutes: Record<string, RouteRow> = {
  'GET /api/maps/:slug/saved-cases': {
    roles: everybody,
    path: ({ slug }) => `/api/maps/${slug}/saved-cases`,
    ids: true,
  },
  'POST /api/cases/:id/save': {
    roles: deciders,
    path: ({ caseId }) => `/api/cases/${caseId}/save`,
    body: ({ mark }) => ({ name: `Kept ${mark}` }),
    ids: true,
  },
  'GET /api/cases/:id/rehearsal': {
    roles: everybody,
    path: ({ caseId }) => `/api/cases/${caseId}/rehearsal`,
    ids: true,
  },
  'DELETE /api/saved-cases/:id': { roles: drawers, path: () => `/api/saved-cases/${nobodyId}` },
  'GET /api/context-packs': { roles: everybody, path: () => '/api/context-packs' },
  'POST /api/context-packs': {
    roles: drawers,
    path: () => '/api/context-packs',
    // nobody with that id, so that nothing is written
    body: () => ({ name: 'prices', title: 'Prices', text: '$40', ownerId: nobodyId, reviewDays: 30 }),
  },
  'GET /api/context-packs/:name': {
    roles: everybody,
    path: ({ mark }) => `/api/context-packs/facts-${mark.toLowerCase()}`,
    ids: true,
  },
  'GET /api/context-packs/:name/versions/:version': {
    roles: everybody,
    path: ({ mark }) => `/api/context-packs/facts-${mark.toLowerCase()}/versions/1`,
    ids: true,
  },
  // there is no such pack: whose pack it is decides as well, see context-packs.spec.ts
  'PUT /api/context-packs/:name': {
    roles: deciders,
    path: () => '/api/context-packs/nothing',
    body: ({ people }) => ({ title: 'Prices', text: '$40', ownerId: people.owner.id, reviewDays: 30, version: 1 }),
  },
  'POST /api/context-packs/:name/reviewed': {
    roles: deciders,
    path: () => '/api/context-packs/nothing/reviewed',
    body: () => ({ version: 1 }),
  },
  'DELETE /api/context-packs/:name': { roles: drawers, path: () => '/api/context-packs/nothing' },
  'GET /api/maps/:slug/launch': { roles: everybody, path: ({ slug }) => `/api/maps/${slug}/launch`, ids: true },
  'GET /api/maps/:slug/runbook': { roles: everybody, path: ({ slug }) => `/api/maps/${slug}/runbook`, ids: true },
  'PUT /api/reviewers': {
    roles: admins,
    path: () => '/api/reviewers',
    body: ({ slug, people }) => ({ map: slug, personId: people.owner.id }),
    ids: true,
  },
  'GET /api/log': { roles: everybody, path: ({ slug }) => `/api/log?map=${slug}` },
  'GET /api/review': { roles: everybody, path: () => '/api/review' },
  'GET /api/brief': { roles: everybody, path: () => '/api/brief' },
};
