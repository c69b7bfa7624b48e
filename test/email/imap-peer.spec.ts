import type { AddressInfo, Socket } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { type CallContext, ConnectorError, type PollTrigger } from '@baton/plugin-sdk';
import email from '@baton/plugin-email';
import hoodiecrow, { type HoodiecrowServer, type StoredMail } from 'hoodiecrow-imap';
import { guardedConnect } from '../../backend/src/connectors/outgoing/guarded-connect.ts';

/** A mail server that somebody else wrote, reached through the host's own fence. */
interface Peer {
  server: HoodiecrowServer;
  port: number;
  close: () => Promise<void>;
}

const peers: Peer[] = [];
afterEach(async () => {
  for (const peer of peers.splice(0)) await peer.close();
});

async function openPeer(messages: StoredMail[], { validity = 7, plugins = ['ID', 'UNSELECT'] } = {}): Promise<Peer> {
  const storage = { INBOX: { messages, uidvalidity: validity }, '': { folders: { Done: {} } } };
  const server = hoodiecrow({ plugins, storage });
  const open = new Set<Socket>();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.server.on('connection', (socket) => open.add(socket));
  const close = async () => {
    for (const socket of open) socket.destroy();
    await new Promise<void>((resolve) => server.close(resolve));
  };
  const peer = { server, port: (server.server.address() as AddressInfo).port, close };
  peers.push(peer);
  return peer;
}

function contextOf({ port }: Peer, auth: object = {}): CallContext {
  const signal = AbortSignal.timeout(20_000);
  const beforeSend = async () => undefined;
  return {
    auth: {
      host: 'smtp.example.com',
      port: 587,
      security: 'starttls',
      from: 'office@example.com',
      imap_host: '127.0.0.1',
      imap_port: port,
      imap_security: 'none',
      imap_user: 'testuser',
      imap_password: 'testpass',
      ...auth,
    },
    baseUrl: undefined,
    fetch,
    connect: guardedConnect({ open: ['127.0.0.0/8'], hosts: ['*'], signal, beforeSend }),
    signal,
    key: '1:mail:1',
    now: () => new Date(),
    log: () => undefined,
  };
}

const letter = (n: number, more = ''): string =>
  `From: =?utf-8?Q?R=C3=B6sa?= <rosa@lind.example>\r\nTo: office@example.com\r\nSubject: N ${n}\r\n` +
  `Message-ID: <n${n}@lind.example>\r\n${more}\r\nHello ${n}\r\n`;

const stored = (n: number, uid = n): StoredMail => ({
  raw: letter(n),
  uid,
  internaldate: '02-Nov-2026 08:00:00 +0000',
});

const run = (peer: Peer, name: string, input: object, auth?: object) =>
  email.actions[name]!.run(contextOf(peer, auth), input) as Promise<Record<string, unknown>>;

const arrived = email.triggers['mail_arrived'] as PollTrigger;

/** Rounds until there is no more, the cursor kept as JSON in between. */
async function drain(peer: Peer, from: unknown, params = {}) {
  const subjects: string[] = [];
  let cursor = from;
  for (let more = true; more;) {
    const round = await arrived.poll(contextOf(peer), { cursor, params });
    subjects.push(...round.events.map(({ data }) => (data as { subject: string }).subject));
    cursor = JSON.parse(JSON.stringify(round.cursor));
    more = round.more;
  }
  return { subjects, cursor };
}

const now = () => {
  const [, day, month, year, time] = /(\d+) (\w+) (\d+) ([\d:]+)/.exec(new Date().toUTCString())!;
  return `${day}-${month}-${year} ${time} +0000`;
};

test('new mail comes once, in order, over several rounds; what was there before does not come', async () => {
  const peer = await openPeer([stored(1), stored(2)]);
  const mark = await drain(peer, undefined);
  expect(mark.subjects).toEqual([]);
  for (let n = 3; n < 25; n++) peer.server.appendMessage('INBOX', [], now(), letter(n));
  const first = await drain(peer, mark.cursor);
  expect(first.subjects).toEqual(Array.from({ length: 22 }, (_, at) => `N ${at + 3}`));
  expect((await drain(peer, mark.cursor)).subjects).toEqual(first.subjects);
  expect((await drain(peer, first.cursor)).subjects).toEqual([]);
});

test('a server that numbers its messages anew costs nothing: none lost, none twice', async () => {
  const peer = await openPeer([stored(1)]);
  const mark = await drain(peer, undefined);
  const before = [2, 3, 4].map((n) => ({ raw: letter(n), internaldate: now() }));
  for (const { raw, internaldate } of before) peer.server.appendMessage('INBOX', [], internaldate, raw);
  const first = await drain(peer, mark.cursor);
  expect(first.subjects).toEqual(['N 2', 'N 3', 'N 4']);
  // Restored elsewhere: other numbers, another order, and two that nobody has seen.
  const late = [5, 6].map((n) => ({ raw: letter(n), internaldate: now() }));
  const anew = [...before.toReversed(), late[0]!, stored(1), late[1]!].map((one, at) => ({ ...one, uid: at + 1 }));
  const restored = await openPeer(anew, { validity: 8 });
  const second = await drain(restored, first.cursor);
  expect(second.subjects.toSorted()).toEqual(['N 5', 'N 6']);
  restored.server.appendMessage('INBOX', [], now(), letter(7));
  expect((await drain(restored, second.cursor)).subjects).toEqual(['N 7']);
});

test('older mail since a day comes first when asked for', async () => {
  const old = { ...stored(1), internaldate: '30-Oct-2026 08:00:00 +0000' };
  const peer = await openPeer([old, stored(2), stored(3)]);
  const { subjects, cursor } = await drain(peer, undefined, { since: '2026-11-01' });
  expect(subjects).toEqual([]);
  expect((await drain(peer, cursor, { since: '2026-11-01' })).subjects).toEqual(['N 2', 'N 3']);
});

test('messages are found, read, marked and moved', async () => {
  const attached =
    'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n' +
    '<p>See <b>it</b></p>\r\n--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="a.pdf"\r\n' +
    'Content-Transfer-Encoding: base64\r\n\r\nAAEC/w==\r\n--x--\r\n';
  const peer = await openPeer([stored(1), { ...stored(2), raw: letter(2, attached) }]);
  const { messages, more } = (await run(peer, 'find_messages', { subject: 'N', most: 1 })) as {
    messages: { id: string }[];
    more: boolean;
  };
  expect(more).toBe(true);
  expect(messages).toEqual([
    expect.objectContaining({
      id: '7-2',
      from: { email: 'rosa@lind.example', name: 'Rösa' },
      subject: 'N 2',
      text: 'See it',
      unread: true,
      attachments: [{ part: '1', name: 'a.pdf', type: 'application/pdf', bytes: 4 }],
      message_id: '<n2@lind.example>',
    }),
  ]);
  const attachment = await run(peer, 'get_attachment', { message: '7-2', part: '1' });
  expect(attachment).toEqual({ name: 'a.pdf', type: 'application/pdf', bytes: 4, content: 'AAEC/w==' });
  // Reading leaves it unread; only marking changes that.
  expect(await run(peer, 'get_message', { message: '7-2' })).toMatchObject({ unread: true });
  await run(peer, 'mark_message', { message: '7-2', as: 'read' });
  expect(await run(peer, 'get_message', { message: '7-2' })).toMatchObject({ unread: false });
  const nowhere = await run(peer, 'move_message', { message: '7-2', to: 'Nowhere' }).catch(
    (problem: unknown) => problem,
  );
  expect(ConnectorError.is(nowhere) && nowhere.code).toBe('not_found');
  // Nothing was taken out of the folder that could not be put anywhere.
  expect(await run(peer, 'move_message', { message: '7-2', to: 'Done' })).toEqual({ to: 'Done', moved: true });
  expect(await run(peer, 'move_message', { message: '7-2', to: 'Done' })).toEqual({ to: 'Done', moved: false });
  expect(await run(peer, 'find_messages', { folder: 'Done' })).toMatchObject({ found: true });
  const { items } = await email.options!['folders']!(contextOf(peer), { text: '', input: {} });
  expect(items.map(({ value }) => value)).toEqual(expect.arrayContaining(['INBOX', 'Done']));
});

const refusals: [string, object, object, string][] = [
  ['a wrong password', { imap_password: 'wrong' }, { message: '7-1' }, 'auth_revoked'],
  ['a folder that is not there', {}, { folder: 'Nowhere', message: '7-1' }, 'not_found'],
  ['a message that is not there', {}, { message: '7-9' }, 'not_found'],
  ['a message of an older numbering', {}, { message: '6-1' }, 'not_found'],
  ['a server without encryption', { imap_security: 'starttls' }, { message: '7-1' }, 'permanent'],
];
test.each(refusals)('%s is said in one sentence', async (_what, auth, input, code) => {
  const peer = await openPeer([stored(1)]);
  const thrown = await run(peer, 'get_message', input, auth).catch((problem: unknown) => problem);
  expect(ConnectorError.is(thrown) && thrown.code).toBe(code);
  expect(ConnectorError.is(thrown) && thrown.message).toMatch(/^[A-Z][^.]*\.$/);
});

test('a certificate that nobody vouches for gets no password', async () => {
  const peer = await openPeer([stored(1)], { plugins: ['STARTTLS'] });
  const thrown = await run(peer, 'get_message', { message: '7-1' }, { imap_security: 'starttls' }).catch(
    (problem: unknown) => problem,
  );
  expect(ConnectorError.is(thrown) && thrown.code).toBe('permanent');
});

test('addresses inside the network are refused before anything is said', async () => {
  const peer = await openPeer([stored(1)]);
  const context = contextOf(peer);
  const beforeSend = async () => undefined;
  const fenced = {
    ...context,
    connect: guardedConnect({ open: [], hosts: ['*'], signal: context.signal, beforeSend }),
  };
  await expect(email.actions['get_message']!.run(fenced, { message: '7-1' })).rejects.toThrow(/network/);
});
