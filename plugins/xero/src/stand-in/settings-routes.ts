import { company, currency } from '@baton/plugin-sdk/sandbox';
import { accounts, organisationId, taxRates, trackingCategories } from './standing.ts';
import { readWhere } from './where.ts';
import { base, type Fields, refused, type XeroRoutes } from './wire.ts';

const filtered = (name: string, records: Fields[], query: URLSearchParams): Response => {
  const where = readWhere(query.get('where'));
  return where ? Response.json({ [name]: records.filter(where) }) : refused('The where clause cannot be read.');
};

export const settingsRoutes: XeroRoutes = {
  'GET /Connections': () =>
    Response.json([
      {
        id: '5f1c2a9e-0000-4000-8000-000000000002',
        tenantId: organisationId,
        tenantName: company.name,
        tenantType: 'ORGANISATION',
        createdDateUtc: '2026-09-01T08:00:00.0000000',
        updatedDateUtc: '2026-09-01T08:00:00.0000000',
      },
    ]),
  [`GET ${base}/Organisation`]: () =>
    Response.json({
      Organisations: [
        { OrganisationID: organisationId, Name: company.name, BaseCurrency: currency, CountryCode: 'US' },
      ],
    }),
  [`GET ${base}/Accounts`]: ({ query }) => filtered('Accounts', accounts, query),
  [`GET ${base}/TaxRates`]: ({ query }) => filtered('TaxRates', taxRates, query),
  [`GET ${base}/TrackingCategories`]: () => Response.json({ TrackingCategories: trackingCategories }),
};
