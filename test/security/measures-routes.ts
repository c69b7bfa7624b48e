import { admins, deciders, everybody, nobodyId, type RouteRow } from './route-row.ts';

/** Measures, what they cost by, and what was found out about cases later. */
export const measuresRoutes: Record<string, RouteRow> = {
  'GET /api/cases/:id/marks': { roles: everybody, path: ({ caseId }) => `/api/cases/${caseId}/marks`, ids: true },
  'POST /api/cases/:id/marks': {
    roles: deciders,
    path: ({ caseId }) => `/api/cases/${caseId}/marks`,
    body: ({ mark }) => ({ kind: 'mistake', at: new Date().toISOString(), text: `Seen by ${mark}`, cost: null }),
    ids: true,
  },
  'POST /api/case-marks/:id/take-back': {
    roles: deciders,
    path: () => `/api/case-marks/${nobodyId}/take-back`,
    ids: true,
  },
  'GET /api/measures': { roles: everybody, path: ({ slug }) => `/api/measures?map=${slug}`, ids: true },
  'GET /api/measures/before': { roles: everybody, path: ({ slug }) => `/api/measures/before?map=${slug}`, ids: true },
  'GET /api/adoption': { roles: everybody, path: ({ slug }) => `/api/adoption?map=${slug}`, ids: true },
  'GET /api/phases': { roles: everybody, path: () => '/api/phases' },
  'GET /api/settings/costs': { roles: everybody, path: () => '/api/settings/costs' },
  'PUT /api/settings/costs': {
    roles: admins,
    path: () => '/api/settings/costs',
    body: () => ({ currency: 'USD', hour: null, failure: null }),
  },
};
