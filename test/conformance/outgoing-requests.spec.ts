import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { wasNeverSent } from '@baton/plugin-sdk';
import type { Agent } from 'undici';
import { guardedFetch } from '../../backend/src/connectors/outgoing/guarded-fetch.ts';
import { openAgent } from '../../backend/src/connectors/outgoing/open-agent.ts';

const opened: (Server | Agent)[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) {
    if ('closeAllConnections' in one) one.closeAllConnections();
    await new Promise<void>((resolve) =>
      'listen' in one ? one.close(() => resolve()) : void one.destroy().then(resolve),
    );
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  opened.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function line(
  options: {
    open?: string[];
    find?: (host: string) => Promise<string[]>;
    longestAnswer?: number;
    hosts?: string[];
  } = {},
) {
  const agent = openAgent(options.open ?? ['127.0.0.0/8'], options.find);
  opened.push(agent);
  const sent: string[] = [];
  const fetch = guardedFetch({
    agent,
    hosts: options.hosts ?? ['*'],
    signal: new AbortController().signal,
    beforeSend: async (request) => void sent.push(request.url),
    ...(options.longestAnswer && { longestAnswer: options.longestAnswer }),
  });
  return { fetch, sent };
}

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'succeeded',
    (thrown: unknown) => thrown,
  );

test('sends what it is given, and gives back what came', async () => {
  const url = await serve((request, response) => {
    request.setEncoding('utf8').on('data', (body) => {
      response.writeHead(201, { 'x-seen': `${request.method} ${request.headers['x-a']} ${body}` }).end('{"ok":true}');
    });
  });
  const answer = await line().fetch(`${url}/a?b=c`, { method: 'POST', headers: { 'x-a': '1' }, body: 'text' });
  expect(answer.status).toBe(201);
  expect(answer.headers.get('x-seen')).toBe('POST 1 text');
  expect(await answer.json()).toEqual({ ok: true });
});

test('a private address is refused at the socket, and counts as never sent', async () => {
  let reached = 0;
  const url = await serve((_request, response) => void (reached++, response.end()));
  const thrown = await failure(line({ open: [] }).fetch(url, { method: 'POST', body: 'x' }));
  expect(wasNeverSent(thrown)).toBe(true);
  expect(reached).toBe(0);
});

test('a name that points inside is refused, whatever it is called; a second answer is never asked for', async () => {
  const url = new URL(await serve((_request, response) => response.end()));
  const answers = [['93.184.216.34'], ['127.0.0.1']];
  let asked = 0;
  const inside = await failure(
    line({ open: [], find: async () => ['127.0.0.1'] }).fetch(`http://shop.example:${url.port}/`),
  );
  expect(String(inside)).toContain('not on the public internet');
  const { fetch } = line({ open: [], find: async () => answers[asked++] ?? ['127.0.0.1'] });
  const controller = AbortSignal.timeout(200);
  await failure(fetch(`http://rebind.example:${url.port}/`, { signal: controller }));
  expect(asked).toBe(1);
});

test('the name goes to the server as Host although the connection is to the checked address', async () => {
  const url = new URL(await serve((request, response) => response.end(request.headers.host)));
  const { fetch } = line({ find: async () => ['127.0.0.1'] });
  const answer = await fetch(`http://tool.example:${url.port}/`);
  expect(await answer.text()).toBe(`tool.example:${url.port}`);
});

test('redirects: every hop is checked, a foreign one loses the credentials, a POST becomes a GET', async () => {
  const seen: { method: string; headers: IncomingHttpHeaders }[] = [];
  const end = await serve((request, response) => {
    seen.push({ method: request.method!, headers: request.headers });
    response.end('end');
  });
  const start = await serve((_request, response) => response.writeHead(302, { location: `${end}/x` }).end());
  const { fetch, sent } = line();
  const headers = { authorization: 'Bearer t', cookie: 'a=b', 'x-other': '1', 'content-type': 'text/plain' };
  await fetch(start, { method: 'POST', body: 'x', headers });
  expect(sent).toEqual([`${start}/`, `${end}/x`]);
  expect(seen[0]).toMatchObject({ method: 'GET', headers: { 'x-other': '1' } });
  expect(seen[0]!.headers).not.toHaveProperty('authorization');
  expect(seen[0]!.headers).not.toHaveProperty('cookie');
});

test.each(['http://10.0.0.1/', 'file:///etc/passwd', 'http://u:p@127.0.0.1/', 'http://127.0.0.1:22/'])(
  'a redirect to %s is not followed',
  async (location) => {
    const url = await serve((_request, response) => response.writeHead(307, { location }).end());
    expect(await failure(line().fetch(url))).toBeInstanceOf(Error);
  },
);

test('a circle of redirects ends', async () => {
  let asked = 0;
  const url = await serve((_request, response) => void (asked++, response.writeHead(302, { location: '/' }).end()));
  expect(String(await failure(line().fetch(url)))).toContain('redirects in circles');
  expect(asked).toBe(6);
});

test('an answer beyond the limit is cut off; the request was sent, so its outcome is open', async () => {
  const url = await serve((_request, response) => response.end('x'.repeat(2_000)));
  const thrown = await failure(line({ longestAnswer: 1_000 }).fetch(url, { method: 'POST' }));
  expect(String(thrown)).toContain('larger than 1000 bytes');
  expect(wasNeverSent(thrown)).toBe(false);
});

test('a connection that is refused was never sent; one that breaks was', async () => {
  expect(wasNeverSent(await failure(line().fetch('http://127.0.0.1:65533/', { method: 'POST' })))).toBe(true);
  const url = await serve((request) => request.socket.destroy());
  expect(wasNeverSent(await failure(line().fetch(url, { method: 'POST' })))).toBe(false);
});
