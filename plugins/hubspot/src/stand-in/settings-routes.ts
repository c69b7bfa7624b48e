import { company, currency } from '@baton/plugin-sdk/sandbox';
import { owners, pipelines, standing } from './standing.ts';
import type { HubSpotRoutes } from './wire.ts';

const described = (name: string) => ({
  name,
  label: name.replaceAll('_', ' '),
  description: '',
  groupName: 'information',
  type: 'string',
  fieldType: 'text',
  options: [],
});

const namesOf = (type: string): string[] => [
  ...new Set([...Object.keys(standing[type]?.[0]?.properties ?? {}), 'baton_region']),
];

export const settingsRoutes: HubSpotRoutes = {
  'GET /account-info/v3/details': () =>
    Response.json({ portalId: 146001, uiDomain: 'app.hubspot.com', companyCurrency: currency, name: company.name }),
  'GET /crm/v3/owners': ({ query }) => {
    const email = query.get('email')?.toLowerCase();
    return Response.json({ results: owners.filter((one) => email === undefined || one.email.toLowerCase() === email) });
  },
  'GET /crm/v3/pipelines/{type}': ({ path }) => Response.json({ results: pipelines[path['type']!] ?? [] }),
  'GET /crm/v3/properties/{type}': ({ path }) => Response.json({ results: namesOf(path['type']!).map(described) }),
};
