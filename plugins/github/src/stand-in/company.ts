import { company, customers, salesInvoices, staff } from '@baton/plugin-sdk/sandbox';
import { type Dict, nodeId } from './wire.ts';

/** Harbor & Pine's account: always there, never stored. */
export const owner = 'harborandpine';

const moment = (at: number): string =>
  `2026-11-20T${String(8 + Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}:00Z`;

export const people = staff.map(({ name, handle }, at) => ({ login: handle.replace('.', '-'), name, id: 500 + at }));
export const bot = people[0]!;
const [, priya, sam, lena] = people;

export interface Repository {
  name: string;
  id: number;
  description: string;
}

export const repositories: readonly Repository[] = [
  { name: 'lease-forms', id: 301, description: 'Contracts and terms of lease' },
  { name: 'website', id: 302, description: 'Price list and forms' },
];

export const labels = ['billing', 'question', 'urgent'];

export interface StoredIssue extends Dict {
  repo: string;
  number: number;
  id: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  by: string;
  labels: string[];
  assignees: string[];
  created_at: string;
  updated_at: string;
  closed_at: string | null;
  /** Only pull requests have branches. */
  head?: string;
  base?: string;
}

const written = (number: number, by: string, title: string, body: string, more: object = {}): StoredIssue => ({
  repo: 'website',
  number,
  id: 4_000 + number,
  title,
  body,
  state: 'open',
  by,
  labels: [],
  assignees: [],
  created_at: moment(number),
  updated_at: moment(number),
  closed_at: null,
  ...more,
});

const [lind, , , carter] = customers;
const late = salesInvoices.find(({ state }) => state === 'overdue')!;

/** The same customers and invoices as in the company's other tools. */
export const issues: readonly StoredIssue[] = [
  written(
    1,
    lena!.login,
    'Price list shows the old generator price',
    `${lind!.organisation} was offered ${salesInvoices[0].amount} USD.`,
    { labels: ['billing'], assignees: [sam!.login] },
  ),
  written(
    2,
    priya!.login,
    `${carter!.organisation} cannot open ${late.number}`,
    `The link in the mail of ${late.number} (${late.what}) leads nowhere.`,
    { labels: ['urgent'] },
  ),
  written(3, sam!.login, 'New price list', 'With the prices of December.', { head: 'december-prices', base: 'main' }),
];

export const comments = [
  { repo: 'website', number: 1, id: 91, by: sam!.login, body: 'The new price is on it.', created_at: moment(60) },
];

export const releases = [
  {
    repo: 'website',
    id: 71,
    tag: 'v1.4.0',
    target: 'main',
    name: 'Prices of November',
    body: 'New prices for generators.',
    draft: false,
    prerelease: false,
    created_at: '2026-11-02T07:55:00Z',
    published_at: '2026-11-02T08:00:00Z' as string | null,
  },
];

export const commits = [
  ['9a1f0c7e5b2d4836a1c0e9f87d6b5a4c3e2f1d00', 'Prices of November', '2026-11-02T07:50:00Z'],
  ['0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c', 'Form for trench shoring', '2026-10-21T13:05:00Z'],
].map(([sha = '', message = '', at = '']) => ({ sha, message, at, by: sam! }));

const organisation = { login: owner, name: company.name, id: 400 };

export const accountOf = (login: string) => [organisation, ...people].find((one) => one.login === login) ?? people[0]!;

const userLinks = 'followers following gists starred subscriptions organizations repos events received_events'.split(
  ' ',
);

/** An account as GitHub writes it everywhere. */
export function wireOfUser(login: string): Dict {
  const { id } = accountOf(login);
  const url = `https://api.github.com/users/${login}`;
  return {
    login,
    id,
    node_id: nodeId('User', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${login}`,
    ...Object.fromEntries(userLinks.map((link) => [`${link}_url`, `${url}/${link}`])),
    type: login === owner ? 'Organization' : 'User',
    site_admin: false,
  };
}
