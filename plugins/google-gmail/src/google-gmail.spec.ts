import { expect, test } from '@jest/globals';
import { ConnectorError, type PollTrigger } from '@baton/plugin-sdk';
import { checkConnector, type PollFixture, VendorLine } from '@baton/plugin-sdk/testing';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { asGmailTakes } from './compose.ts';
import gmail from './index.ts';

const own = 'baton@harborandpine.example';

const run = (line: VendorLine, name: string, input: object, key = `made:${line.calls.length}`) =>
  gmail.actions[name]!.run(line.context({ key }), input) as Promise<Record<string, unknown>>;

/** Mail to ourselves arrives in our own inbox. */
const receive = async (line: VendorLine, at: number, input: object = {}) => {
  const sent = await run(line, 'send_message', { to: [own], subject: `N ${at}`, text: 'Hello', ...input });
  return sent['id'] as string;
};

const arrived: PollFixture['happen'] = async (line, count) => {
  const ids: string[] = [];
  for (let at = 0; at < count; at++) ids.push(`message:${await receive(line, at)}`);
  return ids;
};

const labelled: PollFixture['happen'] = async (line, count) => {
  const ids: string[] = [];
  for (let at = 0; at < count; at++) {
    const message = await receive(line, at);
    await run(line, 'label_message', { message, label: 'Billing' });
    ids.push(`labelled:${message}`);
  }
  return ids;
};

test('keeps the contract', async () => {
  const { results, leftOut } = await checkConnector(gmail, {
    polls: {
      new_message: { params: {}, happen: arrived },
      message_labelled: { params: { label: 'Label_1' }, happen: labelled },
    },
  });
  expect(results.filter((result) => !result.ok)).toEqual([]);
  expect(leftOut).toEqual([]);
}, 300_000);

const newMessage = gmail.triggers['new_message'] as PollTrigger;

test('a place in the history that Gmail has forgotten costs nothing: the mailbox is searched, none lost, none twice', async () => {
  const line = new VendorLine(gmail);
  const round = (cursor: unknown) => newMessage.poll(line.context(), { cursor, params: {} });
  const mark = await round(undefined);
  const early = await arrived(line, 3);
  const first = await round(mark.cursor);
  expect(first.events.map(({ id }) => id)).toEqual(early);
  const missed = await arrived(line, 30);
  let now = await round({ ...(first.cursor as object), history: '7' });
  expect(now).toMatchObject({ events: [], more: true });
  const late = await arrived(line, 2);
  const found: string[] = [];
  for (let rounds = 0; now.more && rounds < 20; rounds++) {
    now = await round(now.cursor);
    found.push(...now.events.map(({ id }) => id));
  }
  expect(found.toSorted()).toEqual([...missed, ...late].toSorted());
  await expect(round(now.cursor)).resolves.toMatchObject({ events: [], more: false });
});

test('a message that is deleted before it is read starts nothing and stops nothing', async () => {
  const line = new VendorLine(gmail);
  const mark = await newMessage.poll(line.context(), { cursor: undefined, params: {} });
  const [gone, stays] = [await receive(line, 1), await receive(line, 2)];
  const { fetch } = line.context();
  const withoutOne: typeof fetch = async (input, init) =>
    String(input).includes(`/messages/${gone}`) ? new Response('{}', { status: 404 }) : fetch(input, init);
  const got = await newMessage.poll({ ...line.context(), fetch: withoutOne }, { cursor: mark.cursor, params: {} });
  expect(got.events.map(({ id }) => id)).toEqual([`message:${stays}`]);
});

test('a label taken off and put on again counts again', async () => {
  const line = new VendorLine(gmail);
  const { poll } = gmail.triggers['message_labelled'] as PollTrigger;
  const round = (cursor: unknown) => poll(line.context(), { cursor, params: { label: 'Label_1' } });
  let now = await round(undefined);
  const message = '18c1a0000000003';
  for (const times of [1, 2]) {
    await run(line, 'label_message', { message, label: 'billing' });
    now = await round(now.cursor);
    expect({ times, ids: now.events.map(({ id }) => id) }).toEqual({ times, ids: [`labelled:${message}`] });
    await run(line, 'unlabel_message', { message, label: 'Billing' });
    now = await round(now.cursor);
    expect(now.events).toEqual([]);
  }
});

const letter = { to: ['a@b.example'], cc: [], bcc: [], subject: 'S', text: 'T', attachments: [] };

test('whatever stands in a letter, its headers are ours and its text is the text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary' }).map((one) => one.replace(/\p{Cc}|\p{Cs}|\p{Cn}/gu, '').trim() || 'S'),
      fc.string({ unit: 'grapheme' }).map((one) => one.replace(/[\p{Cc}\u2028\u2029]/gu, '').trim() || 'T'),
      async (subject, text) => {
        const { message } = await asGmailTakes({ ...letter, subject, text }, 'reference1');
        const read = await PostalMime.parse(Buffer.from(message.raw!, 'base64url'));
        const names = read.headers.map(({ key }) => key).toSorted();
        const usual = ['content-transfer-encoding', 'content-type', 'date', 'message-id', 'mime-version'];
        expect(names).toEqual([...usual, 'subject', 'to', 'x-baton-reference'].toSorted());
        expect(read.text?.trim()).toBe(text);
        expect(read.subject?.replace(/\s+/g, ' ')).toBe(subject.replace(/\s+/g, ' '));
      },
    ),
  );
});

test.each([
  [{ subject: 'Hello\r\nBcc: everybody@elsewhere.example' }, 'line breaks'],
  [{ to: ['a@b.example\r\nBcc: c@d.example'] }, ''],
  [{ cc: ['not an address'] }, ''],
  [{ attachments: [{ name: 'a"\r\nX: 1', type: 'text/plain', content: '' }] }, ''],
  [{ attachments: [{ name: 'a.txt', type: 'text/plain\r\nX: 1', content: '' }] }, 'expected a type'],
])('%j is refused before anything is sent', async (input, words) => {
  const line = new VendorLine(gmail);
  await expect(run(line, 'send_message', { ...letter, ...input })).rejects.toMatchObject({
    code: 'invalid_input',
    message: expect.stringContaining(words),
  });
  expect(line.calls).toEqual([]);
});

test('hidden copies reach Gmail and nobody else; attachments and HTML come back as they were', async () => {
  const line = new VendorLine(gmail);
  const content = Buffer.from([0, 255, 13, 10, 128]).toString('base64');
  const attachments = [{ name: 'Rechnung ä.pdf', type: 'application/pdf', content }];
  const id = await receive(line, 1, { to: ['rosa@lind.example'], bcc: [own], html: '<p>Hi</p>', attachments });
  const sent = JSON.parse(line.calls.at(-1)!.text.split('\n').at(-1)!) as { raw: string };
  expect(Buffer.from(sent.raw, 'base64url').toString()).toContain(`Bcc: ${own}`);
  const message = (await run(line, 'get_message', { message: id })) as { attachments: object[]; text: string };
  expect(message).toMatchObject({ text: 'Hello', attachments: [{ part: '1', name: 'Rechnung ä.pdf', bytes: 5 }] });
  await expect(run(line, 'get_attachment', { message: id, part: '1' })).resolves.toMatchObject({ content, bytes: 5 });
});

test('a large letter is uploaded, whole', async () => {
  const line = new VendorLine(gmail);
  const content = Buffer.alloc(1_500_000, 'large ').toString('base64');
  const id = await receive(line, 1, { attachments: [{ name: 'a.bin', type: 'application/octet-stream', content }] });
  expect(line.calls.at(-1)!.url).toContain('/upload/gmail/v1/users/me/messages/send');
  await expect(run(line, 'get_attachment', { message: id, part: '1' })).resolves.toMatchObject({ content });
  const tooMuch = Array.from({ length: 4 }, (_, at) => ({
    name: `${at}.bin`,
    type: 'application/octet-stream',
    content: Buffer.alloc(4_500_000).toString('base64'),
  }));
  await expect(receive(line, 2, { attachments: tooMuch })).rejects.toMatchObject({ code: 'invalid_input' });
});

test('an answer goes to the sender, in the same conversation, once', async () => {
  const line = new VendorLine(gmail);
  const { run: answer, find } = gmail.actions['reply']!;
  const input = { message: '18c1a0000000004', text: 'We call you.' };
  const output = await answer(line.context({ key: 'once' }), input);
  expect(output).toMatchObject({ thread: '18c1a0000000004', to: ['d.carter@cartersitework.example'], cc: [] });
  await expect(find!(line.context({ key: 'once' }), input)).resolves.toEqual(output);
  await expect(find!(line.context({ key: 'twice' }), input)).resolves.toBeUndefined();
  const { messages } = (await run(line, 'get_thread', { thread: '18c1a0000000004' })) as { messages: object[] };
  expect(messages).toMatchObject([{}, { subject: 'Re: Question about invoice 2204' }]);
  const next = await run(line, 'reply', { message: (output as { id: string }).id, text: 'And again.' });
  expect(next).toMatchObject({ to: ['d.carter@cartersitework.example'] });
});

test('an answer to all leaves ourselves out, and “answers go to” counts more than the sender', async () => {
  const line = new VendorLine(gmail);
  const group = { to: [own, 'rosa@lind.example'], cc: ['theo@marsh.example'], reply_to: 'desk@lind.example' };
  const message = await receive(line, 1, group);
  const { fetch } = line.context();
  // As if it had come from outside.
  const fromOutside: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    if (!String(input).includes('format=metadata')) return response;
    const { headers } = response;
    return new Response((await response.text()).replace('"SENT",', ''), { headers });
  };
  const context = { ...line.context({ key: 'to all' }), fetch: fromOutside };
  await expect(gmail.actions['reply']!.run(context, { message, to_all: true, text: 'x' })).resolves.toMatchObject({
    to: ['desk@lind.example'],
    cc: ['rosa@lind.example', 'theo@marsh.example'],
  });
});

test('a draft is found by its own reference, never guessed in a long list, and gone after an undo', async () => {
  const line = new VendorLine(gmail);
  const { run: write, find, undo } = gmail.actions['create_draft']!;
  const output = await write(line.context({ key: 'mine' }), letter);
  await expect(find!(line.context({ key: 'mine' }), letter)).resolves.toEqual(output);
  await undo!(line.context(), { input: letter, output });
  await undo!(line.context(), { input: letter, output });
  await expect(find!(line.context({ key: 'mine' }), letter)).resolves.toBeUndefined();
  for (let at = 0; at < 41; at++) await run(line, 'create_draft', letter);
  const looked = await find!(line.context({ key: 'other' }), letter).catch((thrown: unknown) => thrown);
  expect(ConnectorError.is(looked) && looked.code).toBe('permanent');
});

test('HTML mail is read as text, nothing of it is run or fetched', async () => {
  const line = new VendorLine(gmail);
  const html =
    '<style>p{}</style><p>Hello <b>you</b></p><script>x()</script><img src="https://x.example/a.png"><p>Bye</p>';
  const data = Buffer.from(html).toString('base64url');
  const payload = { partId: '', mimeType: 'text/html', headers: [], body: { size: 1, data } };
  line.failAt(0, { kind: 'answer', status: 200, body: JSON.stringify({ id: '1', threadId: '1', payload }) });
  const { text } = (await run(line, 'get_message', { message: '18c1a0000000001' })) as { text: string };
  expect(text).toBe('Hello you\n\nBye');
});

test('Gmail says until when to wait only in words, and is heard', async () => {
  const line = new VendorLine(gmail);
  const until = new Date(Date.now() + 120_000).toISOString();
  const thrown: unknown = await gmail
    .health({ ...line.context(), fetch: tooOften(until) })
    .catch((one: unknown) => one);
  expect(ConnectorError.is(thrown) && thrown.code).toBe('rate_limited');
  const wait = ConnectorError.is(thrown) ? (thrown.info.retryAfterMs ?? 0) : 0;
  expect(Math.abs(wait - 120_000)).toBeLessThan(30_000);
});

const tooOften = (until: string) =>
  (async () => {
    const error = {
      message: `User-rate limit exceeded.  Retry after ${until}`,
      errors: [{ reason: 'userRateLimitExceeded' }],
    };
    return Response.json({ error }, { status: 403 });
  }) as typeof fetch;
