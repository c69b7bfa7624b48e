import type { Company } from './make-company.ts';
import { connectorRoutes } from './connector-routes.ts';
import { measuresRoutes } from './measures-routes.ts';
import { resultsRoutes } from './results-routes.ts';
import { admins, deciders, drawers, everybody, nobodyId, type RouteRow } from './route-row.ts';

const ask = ({ caseId, askId }: Company) => `/api/asks/${caseId}/${askId}`;
const source = 'format: 1\n';

/** Every route of the product. A route that is not here fails the test. */
export const routeTable: Record<string, RouteRow> = {
  ...connectorRoutes,
  ...measuresRoutes,
  'GET /health/live': { roles: 'public', path: () => '/health/live' },
  'GET /health/ready': { roles: 'public', path: () => '/health/ready' },
  'ALL /hooks/:secret': { roles: 'public', path: () => `/hooks/${'x'.repeat(43)}`, body: () => ({}) },
  'POST /api/session': {
    roles: 'public',
    path: () => '/api/session',
    body: () => ({ email: 'nobody@example.com', password: 'wrong' }),
  },
  'POST /api/session/link': {
    roles: 'public',
    path: () => '/api/session/link',
    body: () => ({ token: 'x'.repeat(43) }),
  },
  'DELETE /api/session': { roles: everybody, path: () => '/api/session' },
  'PUT /api/session/workspace': {
    roles: everybody,
    path: () => '/api/session/workspace',
    body: ({ id }) => ({ workspaceId: id }),
    ids: true,
  },
  'PUT /api/session/password': {
    roles: everybody,
    path: () => '/api/session/password',
    // too much alike its own e-mail address, so that no password is changed
    body: () => ({ current: 'not my password', password: 'example.com example.com' }),
  },
  'POST /api/people/:id/sign-in-link': {
    roles: admins,
    path: ({ people }) => `/api/people/${people.viewer.id}/sign-in-link`,
    ids: true,
  },
  'GET /api/me': { roles: everybody, path: () => '/api/me' },
  'GET /api/people': { roles: everybody, path: () => '/api/people' },
  'POST /api/people': {
    roles: admins,
    path: () => '/api/people',
    // taken by somebody here, so that nobody is added
    body: ({ people }) => ({ name: 'Only to see who may', email: people.viewer.email, roles: ['viewer'] }),
  },
  'PUT /api/people/:id': {
    roles: admins,
    path: ({ people }) => `/api/people/${people.viewer.id}`,
    body: ({ people, mark }) => ({
      name: `viewer ${mark}`,
      email: people.viewer.email,
      title: '',
      roles: ['viewer'],
      active: true,
    }),
    ids: true,
  },
  'GET /api/people/:id/leaving': {
    roles: admins,
    path: ({ people }) => `/api/people/${people.viewer.id}/leaving`,
    ids: true,
  },
  // oneself, so that nobody is deleted
  'DELETE /api/people/:id': { roles: admins, path: ({ people }) => `/api/people/${people.admin.id}`, ids: true },
  'PUT /api/workspace': {
    roles: admins,
    path: () => '/api/workspace',
    body: ({ mark }) => ({ name: `Company ${mark}` }),
  },
  'GET /api/workspace/working-hours': { roles: everybody, path: () => '/api/workspace/working-hours' },
  'PUT /api/workspace/working-hours': {
    roles: admins,
    path: () => '/api/workspace/working-hours',
    body: () => ({
      zone: 'UTC',
      days: [1, 2, 3, 4, 5],
      from: '09:00',
      to: '17:00',
      holidays: [],
      answerTimes: 'always',
    }),
  },
  'GET /api/asks': { roles: everybody, path: () => '/api/asks?whose=everyone' },
  'GET /api/asks/:caseId/:askId': { roles: everybody, path: ask, ids: true },
  'POST /api/asks/:caseId/:askId/answer': {
    roles: deciders,
    path: (company) => `${ask(company)}/answer`,
    body: () => ({ choice: 'no such choice', reason: 'only to see who may' }),
    ids: true,
  },
  'POST /api/asks/:caseId/:askId/acknowledge': {
    roles: deciders,
    path: (company) => `${ask(company)}/acknowledge`,
    ids: true,
  },
  'POST /api/asks/:caseId/:askId/hand-to-backup': {
    roles: deciders,
    path: (company) => `${ask(company)}/hand-to-backup`,
    ids: true,
  },
  'GET /api/asks/:caseId/:askId/alike': { roles: everybody, path: (company) => `${ask(company)}/alike`, ids: true },
  'POST /api/asks/decide-alike': {
    roles: deciders,
    path: () => '/api/asks/decide-alike',
    body: ({ caseId, askId }) => ({
      asks: [{ caseId, askId }],
      choice: 'no such choice',
      reason: 'only to see who may',
    }),
    ids: true,
  },
  'POST /api/asks/:caseId/:askId/hand-over': {
    roles: deciders,
    path: (company) => `${ask(company)}/hand-over`,
    // a viewer cannot be given a question
    body: ({ people }) => ({ to: people.viewer.id, reason: 'only to see who may' }),
    ids: true,
  },
  'POST /api/asks/:caseId/:askId/snooze': {
    roles: deciders,
    path: (company) => `${ask(company)}/snooze`,
    body: () => ({ until: '2020-01-01T00:00:00Z', reason: 'only to see who may' }),
    ids: true,
  },
  'POST /api/asks/:caseId/:askId/ask-someone': {
    roles: deciders,
    path: (company) => `${ask(company)}/ask-someone`,
    body: () => ({ of: nobodyId, question: 'only to see who may' }),
    ids: true,
  },
  'GET /api/colleague-questions': { roles: everybody, path: () => '/api/colleague-questions' },
  'POST /api/colleague-questions/:id/answer': {
    roles: everybody,
    path: () => `/api/colleague-questions/${nobodyId}/answer`,
    body: () => ({ answer: 'only to see who may' }),
    ids: true,
  },
  'GET /api/absences': { roles: everybody, path: () => '/api/absences' },
  'POST /api/absences': {
    // for oneself everybody may; here it is for somebody else
    roles: admins,
    path: () => '/api/absences',
    body: () => ({ personId: nobodyId, firstDay: '2020-01-01', lastDay: '2020-01-02' }),
    ids: true,
  },
  'DELETE /api/absences/:id': { roles: everybody, path: () => `/api/absences/${nobodyId}`, ids: true },
  'GET /api/workload': { roles: everybody, path: () => '/api/workload' },
  'GET /api/rotas': { roles: everybody, path: () => '/api/rotas' },
  'PUT /api/maps/:slug/rota': {
    roles: admins,
    path: ({ slug }) => `/api/maps/${slug}/rota`,
    body: () => ({ starts: '2026-11-23', people: [] }),
    ids: true,
  },
  'GET /api/on-duty': { roles: everybody, path: () => '/api/on-duty' },
  'GET /api/notices': { roles: everybody, path: () => '/api/notices' },
  'GET /api/notices/settings': { roles: everybody, path: () => '/api/notices/settings' },
  'PUT /api/notices/settings': { roles: everybody, path: () => '/api/notices/settings', body: () => ({ off: [] }) },
  'POST /api/notices/test': { roles: everybody, path: () => '/api/notices/test' },
  'POST /api/notices/read': { roles: everybody, path: () => '/api/notices/read', body: () => ({ upTo: '0' }) },
  'GET /api/cases': { roles: everybody, path: () => '/api/cases' },
  'GET /api/cases/:id': { roles: everybody, path: ({ caseId }) => `/api/cases/${caseId}`, ids: true },
  'GET /api/cases/export': { roles: everybody, path: () => '/api/cases/export' },
  'GET /api/cases/:id/notes': { roles: everybody, path: ({ caseId }) => `/api/cases/${caseId}/notes`, ids: true },
  'POST /api/cases/:id/notes': {
    roles: deciders,
    path: ({ caseId }) => `/api/cases/${caseId}/notes`,
    body: ({ mark }) => ({ text: `Seen by ${mark}`, link: 'https://example.com/' }),
    ids: true,
  },
  'PUT /api/cases/:id/follow': {
    roles: everybody,
    path: ({ caseId }) => `/api/cases/${caseId}/follow`,
    body: () => ({ follows: true }),
    ids: true,
  },
  'GET /api/cases/:id/family': { roles: everybody, path: ({ caseId }) => `/api/cases/${caseId}/family`, ids: true },
  'GET /api/cases/:id/children': {
    roles: everybody,
    path: ({ caseId }) => `/api/cases/${caseId}/children?key=items:1`,
    ids: true,
  },
  'GET /api/cases/:id/undo': { roles: deciders, path: ({ caseId }) => `/api/cases/${caseId}/undo`, ids: true },
  'POST /api/cases/matching': {
    roles: deciders,
    path: () => '/api/cases/matching',
    body: ({ slug }) => ({ map: slug, rule: 'true' }),
    ids: true,
  },
  'POST /api/cases/undo-preview': {
    roles: deciders,
    path: () => '/api/cases/undo-preview',
    body: ({ caseId }) => ({ cases: [caseId] }),
    ids: true,
  },
  'GET /api/quarantines': { roles: everybody, path: () => '/api/quarantines' },
  'POST /api/quarantines': {
    roles: deciders,
    path: () => '/api/quarantines',
    body: ({ slug }) => ({ map: slug, rule: 'false', cases: ['999999'], reason: 'only to see who may' }),
    ids: true,
  },
  'GET /api/quarantines/:id/cases': {
    roles: everybody,
    path: ({ quarantineId }) => `/api/quarantines/${quarantineId}/cases`,
    ids: true,
  },
  'POST /api/quarantines/:id/lift': {
    roles: deciders,
    path: ({ quarantineId }) => `/api/quarantines/${quarantineId}/lift`,
    body: () => ({ reason: 'only to see who may' }),
    ids: true,
  },
  ...Object.fromEntries(
    ['quarantine', 'release', 'cancel', 'undo'].map((deed): [string, RouteRow] => [
      `POST /api/cases/${deed}`,
      {
        roles: deciders,
        path: () => `/api/cases/${deed}`,
        // a case of nobody is left as it is
        body: ({ mark, caseId }) => ({ cases: [mark === 'Alder' ? '999999' : caseId], reason: 'only to see who may' }),
        ids: true,
      },
    ]),
  ),
  'GET /api/maps/:slug/moves': { roles: drawers, path: ({ slug }) => `/api/maps/${slug}/moves`, ids: true },
  'POST /api/maps/:slug/moves': {
    roles: drawers,
    path: ({ slug }) => `/api/maps/${slug}/moves`,
    body: ({ caseId }) => ({ version: 1, cases: [caseId], reason: 'only to see who may' }),
    ids: true,
  },
  'GET /api/maps': { roles: everybody, path: () => '/api/maps' },
  'GET /api/maps/:slug': { roles: everybody, path: ({ slug }) => `/api/maps/${slug}`, ids: true },
  'POST /api/maps': { roles: admins, path: () => '/api/maps', body: () => ({ source, note: 'only to see who may' }) },
  'POST /api/maps/check': { roles: drawers, path: () => '/api/maps/check', body: () => ({ source }) },
  'POST /api/maps/:slug/publish': {
    roles: drawers,
    path: ({ slug }) => `/api/maps/${slug}/publish`,
    body: () => ({ source, note: 'only to see who may' }),
    ids: true,
  },
  'POST /api/drafts': { roles: drawers, path: () => '/api/drafts', body: () => ({ source }) },
  'GET /api/maps/:slug/drafts/:side': {
    roles: drawers,
    path: ({ slug }) => `/api/maps/${slug}/drafts/redesigned`,
    ids: true,
  },
  'PUT /api/maps/:slug/drafts/:side': {
    roles: drawers,
    path: ({ slug }) => `/api/maps/${slug}/drafts/redesigned`,
    // a revision that never was, so that nothing is saved
    body: () => ({ source, revision: 999 }),
    ids: true,
  },
  'DELETE /api/maps/:slug/drafts/:side': {
    roles: drawers,
    path: ({ slug }) => `/api/maps/${slug}/drafts/redesigned?revision=999`,
    ids: true,
  },
  'GET /api/maps/:slug/versions': { roles: everybody, path: ({ slug }) => `/api/maps/${slug}/versions`, ids: true },
  'GET /api/maps/:slug/versions/:version': {
    roles: everybody,
    path: ({ slug }) => `/api/maps/${slug}/versions/1`,
    ids: true,
  },
  'GET /api/maps/:slug/surroundings': {
    roles: drawers,
    path: ({ slug }) => `/api/maps/${slug}/surroundings`,
    ids: true,
  },
  'GET /api/maps/:slug/shares': { roles: drawers, path: ({ slug }) => `/api/maps/${slug}/shares`, ids: true },
  'POST /api/maps/:slug/shares': {
    roles: drawers,
    path: ({ slug }) => `/api/maps/${slug}/shares`,
    body: () => ({ side: 'redesigned', days: 7 }),
    ids: true,
  },
  'DELETE /api/maps/:slug/shares/:id': {
    roles: drawers,
    path: ({ slug, id }) => `/api/maps/${slug}/shares/${id}`,
    ids: true,
  },
  'POST /api/shared': { roles: 'public', path: () => '/api/shared', body: () => ({ secret: 'x'.repeat(43) }) },
  'GET /api/maps/:slug/past-cases': {
    roles: drawers,
    path: ({ slug }) => `/api/maps/${slug}/past-cases`,
    ids: true,
  },
  'PUT /api/maps/:slug/roles/:role': {
    roles: admins,
    path: ({ slug }) => `/api/maps/${slug}/roles/support_lead`,
    body: ({ people }) => ({ ownerId: people.owner.id, backupId: people.ops_manager.id }),
    ids: true,
  },
  'GET /api/switches': { roles: everybody, path: () => '/api/switches' },
  'GET /api/switches/effect': {
    roles: deciders,
    path: ({ slug }) => `/api/switches/effect?scope=map&target=${slug}`,
    ids: true,
  },
  'PUT /api/switches': {
    roles: deciders,
    path: () => '/api/switches',
    body: ({ slug }) => ({ scope: 'map', target: slug, off: false, reason: 'only to see who may' }),
    ids: true,
  },
  'GET /api/settings/ai': { roles: admins, path: () => '/api/settings/ai' },
  'PUT /api/settings/ai': { roles: admins, path: () => '/api/settings/ai', body: () => ({ provider: 'rules' }) },
  'POST /api/settings/ai/try': {
    roles: admins,
    path: () => '/api/settings/ai/try',
    // without a key there is nobody to ask
    body: () => ({ model: 'claude-sonnet-5-5' }),
  },
  ...resultsRoutes,
  'GET /api/audit': { roles: ['cto', 'admin'], path: () => '/api/audit' },
  'GET /api/live': { roles: everybody, path: () => '/api/live' },
  'DELETE /api/sample': { roles: admins, path: () => '/api/sample' },
};
