import { duplexPair } from 'node:stream';
import { expect, test } from '@jest/globals';
import { ConnectorError, markNeverSent } from '@baton/plugin-sdk';
import { MemoryStore } from '@baton/plugin-sdk/sandbox';
import { type Arrange, checkConnector, type PollFixture, VendorLine } from '@baton/plugin-sdk/testing';
import email from './index.ts';
import { allMails, ownAddress, validity } from './stand-in/mails.ts';
import { serveMail } from './stand-in/serve-mail.ts';

const input = { to: 'rosa.lind@example.com', subject: 'Ihre Anfrage – 10 €', text: 'Line one\n.\n..two\nlast' };
const send = email.actions['send_message']!;

/** What is sent to the own address arrives in the own mailbox. */
const arrive: PollFixture['happen'] = async (line, count) => {
  for (let at = 0; at < count; at++) {
    const mail = { ...input, to: ownAddress, subject: `N ${at}` };
    await send.run(line.context({ key: `arrive:${line.logs.push('')}` }), mail);
  }
  const all = await allMails(line.store);
  return all.slice(-count).map(({ uid }) => `message:INBOX:${validity}-${uid}`);
};

const arrangeMove: Arrange = async (run) => {
  await run('send_message', { ...input, to: ownAddress });
  const found = (await run('find_messages', { most: 1 })) as { messages: { id: string }[] };
  return { message: found.messages[0]!.id, to: 'Done' };
};

test('keeps the contract', async () => {
  const { results, leftOut } = await checkConnector(email, {
    polls: { mail_arrived: { params: {}, happen: arrive } },
    arrangeEach: { move_message: arrangeMove },
  });
  expect(results.filter((result) => !result.ok)).toEqual([]);
  expect(leftOut).toHaveLength(7);
}, 120_000);

test('the stand-in keeps the message as written, dots and all', async () => {
  const line = new VendorLine(email);
  const output = await send.run(line.context({ key: '9:mail:1' }), input);
  expect(output).toMatchObject({
    to: input.to,
    message_id: expect.stringMatching(/^<[0-9a-f]{32}@harborandpine\.example>$/),
  });
  const [kept] = await line.store.list('message');
  expect(kept!.data).toMatchObject({ to: [input.to], from: 'notices@harborandpine.example' });
  expect(String(kept!.data['message'])).toMatch(/\r\nLine one\r\n\.\r\n\.\.two\r\nlast\r\n$/);
});

test('an answer stands in its thread, and what is attached arrives as it was', async () => {
  const line = new VendorLine(email);
  const content = Buffer.from([0, 1, 2, 255, 13, 10, 46, 13, 10]).toString('base64');
  const attachments = [{ name: 'lease “1”.pdf', content }];
  const [first, second] = ['<q1@lindcontracting.example>', '<q2@lindcontracting.example>'];
  await send.run(line.context(), { ...input, answers: second, thread: [first, second], attachments });
  const [kept] = await line.store.list('message');
  const message = String(kept!.data['message']);
  expect(message).toMatch(/^In-Reply-To: <q2@lindcontracting\.example>\r$/m);
  expect(message).toMatch(/^References: <q1@lindcontracting\.example>\s+<q2@lindcontracting\.example>\r$/m);
  expect(message.replaceAll('\r\n', '')).toContain(content);
});

test.each([
  [{ answers: 'q1@x.example' }, 'answers'],
  [{ answers: '<a@b>\r\nBcc: <c@d>' }, 'answers'],
  [{ thread: ['<a b@c>'] }, 'thread.0'],
  [{ attachments: [{ name: '../x', content: '' }] }, 'attachments.0.name'],
  [{ attachments: [{ name: 'x', content: 'no base64!' }] }, 'attachments.0.content'],
  [{ attachments: [{ name: 'x', content: 'A'.repeat(14_000_000) }] }, 'attachments'],
])('%# is refused before the server is asked', async (added, field) => {
  const line = new VendorLine(email);
  await expect(send.run(line.context(), { ...input, ...added })).rejects.toMatchObject({
    code: 'invalid_input',
    info: { field },
  });
  expect(await line.store.list('message')).toEqual([]);
});

test('names and subjects cannot add headers or recipients', async () => {
  const line = new VendorLine(email);
  const subject = 'Hi\r\nBcc: everybody@example.com';
  await send.run(line.context(), { ...input, subject }).catch(() => undefined);
  for (const { data } of await line.store.list('message')) {
    expect(data['to']).toEqual([input.to]);
    expect(String(data['message'])).not.toMatch(/^Bcc:/im);
  }
});

/** A server that follows the protocol until a line that starts with `word` (END: the end of the message), then does this. */
async function failing(word: string, then: string): Promise<unknown> {
  const [ours, theirs] = duplexPair();
  const [client, server] = duplexPair();
  serveMail(server, async () => undefined);
  client.on('data', (chunk: Buffer) => theirs.write(chunk));
  let seen = '';
  theirs.on('data', (chunk: Buffer) => {
    seen += chunk.toString();
    const isDue =
      word === 'END' ? seen.endsWith('\r\n.\r\n') : seen.split('\r\n').some((line) => line.startsWith(word));
    if (!isDue) return void client.write(chunk);
    if (then === 'hang up') return void theirs.end();
    theirs.write(`${then}\r\n`);
    seen = '';
  });
  const socket = Object.assign(ours, { setTimeout: () => ours, setKeepAlive: () => ours, setNoDelay: () => ours });
  const context = { ...new VendorLine(email).context(), connect: async () => socket };
  return send.run(context, input).catch((thrown: unknown) => thrown);
}

test.each([
  ['EHLO', 'hang up', 'vendor_down'],
  ['MAIL', '451 4.3.0 later', 'vendor_down'],
  ['RCPT', '550 5.1.1 nobody here', 'invalid_input'],
  ['RCPT', '450 4.2.0 greylisted', 'vendor_down'],
  ['DATA', '554 5.7.1 refused', 'invalid_input'],
  ['END', '552 5.3.4 too big', 'invalid_input'],
  ['DATA', 'hang up', 'vendor_down'],
  ['END', '451 4.3.0 later', 'vendor_down'],
  ['END', 'hang up', 'unknown_outcome'],
])('a server that answers %s with “%s” means %s', async (word, then, code) => {
  const thrown = await failing(word, then);
  expect(ConnectorError.is(thrown) ? thrown.code : thrown).toBe(code);
});

test('a server that cannot be reached was never asked', async () => {
  const connect = () => Promise.reject(markNeverSent(new Error('refused')));
  const thrown = await send
    .run({ ...new VendorLine(email).context(), connect }, input)
    .catch((problem: unknown) => problem);
  expect(ConnectorError.is(thrown) && thrown.code).toBe('vendor_down');
});

test('a second message of the same step is one effect with two attempts', async () => {
  const store = new MemoryStore();
  const taken = { from: 'a@b.example', to: ['c@d.example'], message: 'x' };
  await store.add({ kind: 'message', id: '1', data: taken, key: 'k' });
  await store.add({ kind: 'message', id: '2', data: taken, key: 'k' });
  expect(store.ledger()).toMatchObject([{ key: 'k', attempts: 2 }]);
  expect(await store.list('message')).toHaveLength(1);
});
