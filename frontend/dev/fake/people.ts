import type { Me, PersonLine } from '@baton/contract';
import { rightsOf } from '@baton/contract';

/** The made-up company Harbor & Pine, 58 people, equipment leasing. Only for working on the page. */
const person = (id: string, name: string, title: string, roles: PersonLine['roles']): PersonLine => ({
  id,
  name,
  title,
  roles,
  email: `${name.split(' ')[0]?.toLowerCase()}@harborpine.example`,
  active: true,
  sample: true,
  duties: [],
  openAsks: 0,
});

export const people: PersonLine[] = [
  person('p1', 'Priya Nair', 'Legal and contracts', ['owner']),
  person('p2', 'Sam Okafor', 'Finance lead', ['owner']),
  person('p3', 'Marcus Webb', 'Managing director', ['owner', 'cto']),
  person('p4', 'Lena Fischer', 'Support lead', ['ops_manager', 'admin']),
  person('p5', 'Dana Ruiz', 'Operations lead', ['owner']),
  { ...person('p6', 'Tom Alder', 'Sales', ['viewer']), active: false },
];

export const named = (id: string): { id: string; name: string } => {
  const found = people.find((one) => one.id === id);
  return { id, name: found?.name ?? id };
};

export const me = (openAsks: number): Me => ({
  person: { id: 'p4', name: 'Lena Fischer', email: 'lena@harborpine.example', roles: ['ops_manager', 'admin'] },
  workspace: { id: 'w1', name: 'Harbor & Pine', hasSampleData: true },
  workspaces: [{ id: 'w1', name: 'Harbor & Pine' }],
  rights: [...rightsOf.admin],
  csrf: 'made-up',
  openAsks,
  mapsRunning: 2,
});
