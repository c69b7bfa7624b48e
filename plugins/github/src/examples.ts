/** Harbor & Pine's repository, as examples and samples show it. */
export const repository = 'harborandpine/website';

const url = `https://github.com/${repository}`;

export const exampleIssue = {
  number: 1,
  title: 'Price list shows the old generator price',
  text: 'Lind Contracting was offered 1,250.40 USD.',
  state: 'open' as const,
  by: 'lena-fischer',
  assignees: ['sam-okafor'],
  labels: ['billing'],
  pull_request: false,
  created_at: '2026-11-20T08:00:00Z',
  url: `${url}/issues/1`,
};

export const examplePull = {
  number: 3,
  title: 'New price list',
  text: 'With the prices of December.',
  state: 'open' as const,
  draft: false,
  merged: false,
  from: 'december-prices',
  into: 'main',
  by: 'sam-okafor',
  created_at: '2026-11-20T09:00:00Z',
  url: `${url}/pull/3`,
};

export const exampleComment = {
  id: 91,
  text: 'The new price is on it.',
  by: 'sam-okafor',
  at: '2026-11-20T10:00:00Z',
  url: `${url}/issues/1#issuecomment-91`,
};

export const exampleRelease = {
  id: 71,
  tag: 'v1.4.0',
  name: 'Prices of November',
  notes: 'New prices for generators.',
  draft: false,
  prerelease: false,
  published_at: '2026-11-02T08:00:00Z',
  url: `${url}/releases/tag/v1.4.0`,
};

export const exampleCommit = {
  id: '9a1f0c7e5b2d4836a1c0e9f87d6b5a4c3e2f1d00',
  message: 'Prices of November',
  by: 'Sam Okafor',
  at: '2026-11-02T07:50:00Z',
  url: `${url}/commit/9a1f0c7e5b2d4836a1c0e9f87d6b5a4c3e2f1d00`,
};
