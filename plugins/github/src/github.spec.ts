import { createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { type Inbound, type PollTrigger, Secret, type WebhookTrigger } from '@baton/plugin-sdk';
import { checkConnector, type PollFixture, VendorLine } from '@baton/plugin-sdk/testing';
import { callingNobody, plainText } from './compose.ts';
import github from './index.ts';

const repository = 'harborandpine/website';
const sandboxed = { repository };

const run = (line: VendorLine, name: string, input: object, key = `k:${line.calls.length}`) =>
  github.actions[name]!.run(line.context({ key }), { repository, ...input });

/** Makes things happen one after the other; gives the ids of what a trigger tells of them. */
const happening =
  (make: (line: VendorLine, at: number) => Promise<string>): PollFixture['happen'] =>
  async (line, count) => {
    const ids: string[] = [];
    for (let at = 0; at < count; at++) ids.push(await make(line, at));
    return ids;
  };

const open = async (line: VendorLine, at: number) =>
  (await run(line, 'create_issue', { title: `N ${at}` })) as { number: number };

const opened = happening(async (line, at) => `opened:${(await open(line, at)).number}`);

const closed = happening(async (line, at) => {
  const { number } = await open(line, at);
  const { closed_at } = (await run(line, 'close_issue', { number })) as { closed_at: string };
  return `closed:${number}:${closed_at}`;
});

const pulled = happening(async (line, at) => {
  const made = await run(line, 'create_pull_request', { title: `N ${at}`, from: `branch-${line.calls.length}` });
  return `opened:${(made as { number: number }).number}`;
});

const released = happening(async (line) => {
  const made = await run(line, 'create_release', { tag: `v2.0.${line.calls.length}`, publish: true });
  return `release:${(made as { id: number }).id}`;
});

const sign = (raw: string, secret: string) => ({
  'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(raw).digest('hex')}`,
});

const place = { repository: { full_name: repository }, sender: { login: 'sam-okafor' } };
const url = `https://github.com/${repository}`;
const stamps = { created_at: '2026-11-20T08:00:00Z', updated_at: '2026-11-21T10:00:00Z', closed_at: null };
const issue = {
  number: 1,
  title: 'Price list shows the old generator price',
  body: 'It does.\n\n<!-- baton 0123456789012345678901234567890123456789 -->',
  state: 'open',
  html_url: `${url}/issues/1`,
  user: { login: 'lena-fischer' },
  assignees: [],
  labels: [{ name: 'billing' }],
  ...stamps,
};
const pull = {
  ...issue,
  number: 3,
  merged_at: '2026-11-21T10:00:00Z',
  head: { ref: 'december-prices', sha: 'a1' },
  base: { ref: 'main' },
};
const release = {
  id: 71,
  tag_name: 'v1.4.0',
  name: null,
  body: 'New prices.',
  draft: false,
  prerelease: false,
  html_url: `${url}/releases/tag/v1.4.0`,
  published_at: '2026-11-02T08:00:00Z',
};
const comment = {
  id: 91,
  body: 'Done.',
  html_url: `${url}/issues/1#issuecomment-91`,
  user: null,
  created_at: stamps.created_at,
};
const push = {
  ...place,
  repository: { full_name: repository, pushed_at: 1_795_252_800 },
  ref: 'refs/heads/main',
  before: '0f1e',
  after: '9a1f',
  forced: false,
  deleted: false,
  compare: `${url}/compare/0f1e...9a1f`,
  pusher: { name: 'sam-okafor' },
  commits: [
    {
      id: '9a1f',
      message: 'Prices',
      timestamp: '2026-11-21T10:20:00+01:00',
      url: `${url}/commit/9a1f`,
      author: { name: 'Sam Okafor' },
    },
  ],
};

const secret = { name: 'hook_secret', value: 'of-the-hook' };
const fixture = (body: object) => ({ raw: JSON.stringify({ ...place, ...body }), secret, sign });

test('keeps the contract', async () => {
  let releases = 0;
  let branches = 0;
  const { results, leftOut } = await checkConnector(github, {
    arrangeEach: {
      create_release: async () => ({ repository, tag: `v3.0.${(releases += 1)}` }),
      create_pull_request: async () => ({ repository, title: 'Terms', from: `terms-${(branches += 1)}` }),
    },
    webhooks: {
      issue_told: fixture({ action: 'opened', issue }),
      comment_told: fixture({ action: 'created', issue, comment }),
      pull_request_told: fixture({ action: 'closed', pull_request: pull }),
      push_told: fixture(push),
      release_told: fixture({ action: 'published', release }),
    },
    polls: {
      new_issue: { params: sandboxed, happen: opened },
      issue_closed: { params: sandboxed, happen: closed },
      new_pull_request: { params: sandboxed, happen: pulled },
      new_release: { params: sandboxed, happen: released },
    },
  });
  expect(results.filter((result) => !result.ok)).toEqual([]);
  expect(leftOut).toEqual(
    ['issue', 'comment', 'pull_request', 'push', 'release'].map(
      (name) => `${name}_told: replays, because the vendor signs no moment`,
    ),
  );
}, 180_000);

const delivery = (body: object, headers: Record<string, string> = {}): Inbound => {
  const raw = JSON.stringify({ ...place, ...body });
  return {
    method: 'POST',
    url: 'https://baton.example/hooks/x',
    headers: { ...sign(raw, secret.value), ...headers },
    raw: Buffer.from(raw),
    receivedAt: new Date(),
  };
};

const webhook = (name: string) => github.triggers[name] as WebhookTrigger;
const told = (name: string, body: object) => webhook(name).parse(delivery(body));

test('the signature is the one of GitHub’s own documentation', () => {
  const request: Inbound = {
    ...delivery({}),
    headers: { 'x-hub-signature-256': 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17' },
    raw: Buffer.from('Hello, World!'),
  };
  const theirs = { hook_secret: new Secret("It's a Secret to Everybody") };
  expect(webhook('push_told').verify(request, theirs)).toEqual({ verdict: 'accept' });
  expect(webhook('push_told').verify({ ...request, raw: Buffer.from('Hello, World') }, theirs).verdict).toBe('reject');
});

test('the question whether anybody listens is answered, if it is signed', () => {
  const stored = { hook_secret: new Secret(secret.value) };
  const question = delivery({ zen: 'Keep it logically awesome.' }, { 'x-github-event': 'ping' });
  expect(webhook('issue_told').verify(question, stored)).toMatchObject({ verdict: 'handshake', status: 200 });
  const forged = { ...question, headers: { ...question.headers, 'x-hub-signature-256': 'sha256=00' } };
  expect(webhook('issue_told').verify(forged, stored).verdict).toBe('reject');
});

test('what is told: ids of signed parts only, the words as a person wrote them', () => {
  expect(told('issue_told', { action: 'opened', issue })).toMatchObject([
    { id: `${repository}:1:opened:::2026-11-21T10:00:00Z`, data: { text: 'It does.', what: 'opened', repository } },
  ]);
  const labelled = (name: string) => told('issue_told', { action: 'labeled', issue, label: { name } })[0]!.id;
  expect(labelled('billing')).not.toBe(labelled('urgent'));
  expect(told('pull_request_told', { action: 'closed', pull_request: pull })).toMatchObject([
    { data: { what: 'merged' } },
  ]);
  expect(told('comment_told', { action: 'deleted', issue, comment })).toEqual([]);
  expect(told('release_told', { action: 'created', release })).toEqual([]);
  expect(told('push_told', push)).toMatchObject([
    {
      at: '2026-11-21T09:20:00.000Z',
      data: { branch: 'main', commits: [{ by: 'Sam Okafor', at: '2026-11-21T09:20:00.000Z' }] },
    },
  ]);
  expect(told('push_told', { ...push, ref: 'refs/tags/v1.5.0' })).toMatchObject([{ data: { tag: 'v1.5.0' } }]);
  expect(() => webhook('push_told').parse({ ...delivery({}), raw: Buffer.from('[]') })).toThrow(/^Expected a delivery/);
});

test('a hook is made for the repository with a secret of ours, and taken away again', async () => {
  const line = new VendorLine(github);
  const trigger = webhook('issue_told');
  const given = { url: 'https://baton.example/hooks/x', secret: new Secret('ours'), params: { repository } };
  const made = await trigger.subscribe!(line.context(), given);
  expect(made.secrets?.['hook_secret']?.reveal()).toBe('ours');
  expect(line.calls.at(-1)!.text).toContain('"secret":"ours"');
  await trigger.unsubscribe!(line.context(), made.ref);
  await expect(trigger.unsubscribe!(line.context(), made.ref)).rejects.toMatchObject({ code: 'not_found' });
  await expect(trigger.unsubscribe!(line.context(), '../user#1')).rejects.toMatchObject({ code: 'invalid_input' });
});

test('text from a case calls nobody; e-mail addresses stay; what is read back is what was written', async () => {
  const text = 'Ask @sam-okafor or @harborandpine/team, not a@b.example';
  expect(callingNobody(text)).not.toMatch(/(^|\s)@\w/);
  expect(callingNobody(text)).toContain('a@b.example');
  expect(plainText(callingNobody(text))).toBe(text);
  const line = new VendorLine(github);
  const { number } = (await run(line, 'create_issue', { title: 'Call', text })) as { number: number };
  await expect(run(line, 'get_issue', { number })).resolves.toMatchObject({ text });
});

test('an issue keeps its mark when its text is changed, so that a look-up still finds it', async () => {
  const line = new VendorLine(github);
  const input = { repository, title: 'Marked' };
  const made = (await run(line, 'create_issue', input, 'once')) as { number: number };
  await run(line, 'update_issue', { number: made.number, text: 'Changed' });
  await expect(run(line, 'get_issue', made)).resolves.toMatchObject({ text: 'Changed' });
  await expect(github.actions['create_issue']!.find!(line.context({ key: 'once' }), input)).resolves.toEqual(made);
});

test('words of a case are no commands of the search', async () => {
  const line = new VendorLine(github);
  await run(line, 'find_issues', { text: 'price repo:other/secret "is:open' });
  const asked = new URL(line.calls.at(-1)!.url).searchParams.get('q');
  expect(asked).toBe('"price" "repo:other/secret" "is:open" repo:harborandpine/website');
});

const answer = (status: number, headers: Record<string, string> = {}, body = '{"message":"x"}') =>
  ({ kind: 'answer', status, headers, body }) as const;

test('403 for a used-up limit, or for a second one, is too many calls and says for how long', async () => {
  const line = new VendorLine(github);
  const reset = String(Math.floor(Date.now() / 1_000) + 90);
  const limits = [
    { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }, wait: 90_000 },
    { headers: { 'retry-after': '60' }, wait: 60_000 },
  ];
  for (const { headers, wait } of limits) {
    line.failAt(0, answer(403, headers));
    const thrown = await run(line, 'get_issue', { number: 1 }).catch((problem: unknown) => problem);
    expect(thrown).toMatchObject({ code: 'rate_limited' });
    const { info } = thrown as { info: { retryAfterMs: number } };
    expect(Math.abs(info.retryAfterMs - wait)).toBeLessThan(10_000);
  }
});

test('what is there already is a conflict; a label that is off stays off; who cannot be responsible is named', async () => {
  const line = new VendorLine(github);
  const taken = { tag: 'v1.4.0', publish: true };
  await expect(run(line, 'create_release', taken)).rejects.toMatchObject({ code: 'conflict' });
  const again = { title: 'Again', from: 'december-prices' };
  await expect(run(line, 'create_pull_request', again)).rejects.toMatchObject({ code: 'conflict' });
  await run(line, 'remove_label', { number: 1, label: 'billing' });
  await run(line, 'remove_label', { number: 1, label: 'billing' });
  await expect(run(line, 'remove_label', { number: 999, label: 'billing' })).rejects.toMatchObject({
    code: 'not_found',
  });
  const people = ['priya-nair', 'stranger'];
  await expect(run(line, 'assign_people', { number: 2, people })).resolves.toEqual({
    assignees: ['priya-nair'],
    refused: ['stranger'],
  });
});

test('a list is read page after page, as far as asked', async () => {
  const line = new VendorLine(github);
  await opened(line, 130);
  await expect(run(line, 'list_issues', { most: 1_000 })).resolves.toMatchObject({ count: 132, more: false });
  await expect(run(line, 'list_issues', { most: 120 })).resolves.toMatchObject({ count: 120, more: true });
});

test('pages out of order are a failure, not an endless list', async () => {
  const line = new VendorLine(github);
  const endless = async () => Response.json([], { headers: { link: '<https://api.github.com/x?page=1>; rel="next"' } });
  const context = { ...line.context(), fetch: endless as typeof fetch };
  const list = github.actions['list_issues']!.run(context, { repository });
  await expect(list).rejects.toMatchObject({ code: 'vendor_down' });
});

test('changed while it was read: an issue that moves to the end of the list is neither lost nor told twice', async () => {
  const line = new VendorLine(github);
  const { poll } = github.triggers['new_issue'] as PollTrigger;
  const round = (cursor: unknown) => poll(line.context(), { cursor, params: { repository } });
  const mark = await round(undefined);
  const made = await opened(line, 60);
  const half = await round(mark.cursor);
  expect(half.more).toBe(true);
  const [first] = half.events as { data: { number: number } }[];
  await run(line, 'update_issue', { number: first!.data.number, title: 'Changed' });
  const rest = await round(half.cursor);
  const more = await round(rest.cursor);
  const ids = [half, rest, more].flatMap(({ events }) => events.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(made.toSorted());
});

test.each(['../../user', 'harborandpine', 'harborandpine/..', 'a/b/c', 'a b/c'])(
  'the repository "%s" never reaches an address',
  async (hostile) => {
    const line = new VendorLine(github);
    const list = github.actions['list_issues']!.run(line.context(), { repository: hostile });
    await expect(list).rejects.toMatchObject({ code: 'invalid_input' });
    expect(line.calls).toEqual([]);
  },
);
