import { createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { type Inbound, type PollTrigger, Secret, type WebhookTrigger } from '@baton/plugin-sdk';
import { checkConnector, type PollFixture, VendorLine } from '@baton/plugin-sdk/testing';
import { asText, inSections } from './compose.ts';
import slack from './index.ts';
import { plainText } from './summaries.ts';

const channel = 'C0000000201';
const sam = 'U0000000102';

const run = (line: VendorLine, name: string, input: object, key = `k:${line.calls.length}`) =>
  slack.actions[name]!.run(line.context({ key }), input);

/** What people write, all in the same second. */
const written: PollFixture['happen'] = async (line, count) => {
  const ids: string[] = [];
  const second = Math.floor(Date.now() / 1_000);
  const before = (await line.store.list('message', { channel }, 5_000)).length;
  for (let at = 0; at < count; at++) {
    const ts = `${second}.${String(before + at + 1).padStart(6, '0')}`;
    const data = { channel, ts, user: sam, text: `Word ${at}` };
    await line.store.add({ kind: 'message', id: `${channel}:${ts}`, data });
    ids.push(`${channel}:${ts}`);
  }
  return ids;
};

const sign = (raw: string, secret: string, at: Date) => {
  const moment = String(Math.floor(at.getTime() / 1_000));
  const signed = createHmac('sha256', secret).update(`v0:${moment}:${raw}`).digest('hex');
  return { 'x-slack-request-timestamp': moment, 'x-slack-signature': `v0=${signed}` };
};

const callback = (event: object) => ({
  token: 'old',
  team_id: 'T0HARBORPN',
  api_app_id: 'A0000000001',
  type: 'event_callback',
  event_id: 'Ev0000000001',
  event_time: 1_795_252_800,
  authorizations: [{ team_id: 'T0HARBORPN', user_id: 'U0000000100', is_bot: true }],
  event: { event_ts: '1795252800.000100', ...event },
});

const message = {
  type: 'message',
  channel,
  channel_type: 'channel',
  user: sam,
  text: 'Is <mailto:a@b.example|a@b.example> &amp; Sons signed?',
  ts: '1795252800.000100',
};
const reaction = {
  type: 'reaction_added',
  user: sam,
  reaction: 'eyes',
  item: { type: 'message', channel, ts: '1795161600.000100' },
  item_user: 'U0000000103',
};

const secret = { name: 'signing_secret', value: 'of-the-slack-app' };
const told = (event: object) => ({ raw: JSON.stringify(callback(event)), secret, sign });

test('keeps the contract', async () => {
  const { results, leftOut } = await checkConnector(slack, {
    arrange: { create_channel: async () => ({ name: 'operations' }) },
    arrangeEach: { delete_message: (call) => call('post_message', { channel, text: 'To be deleted' }) },
    webhooks: {
      message_told: told(message),
      mention_told: told({ ...message, type: 'app_mention' }),
      reaction_told: told(reaction),
    },
    polls: { new_message: { params: { channel }, happen: written } },
  });
  expect(results.filter((result) => !result.ok)).toEqual([]);
  expect(leftOut).toEqual([]);
}, 120_000);

const trigger = slack.triggers['message_told'] as WebhookTrigger;

const delivery = (raw: string, headers: Record<string, string> = {}): Inbound => ({
  method: 'POST',
  url: 'https://baton.example/hooks/x',
  headers: { ...sign(raw, secret.value, new Date()), ...headers },
  raw: Buffer.from(raw),
  receivedAt: new Date(),
});

const stored = { signing_secret: new Secret(secret.value) };

test('the address is confirmed with its challenge, and only to a question that is signed', () => {
  const question = JSON.stringify({
    token: 'old',
    challenge: '3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P',
    type: 'url_verification',
  });
  expect(trigger.verify(delivery(question), stored)).toMatchObject({
    verdict: 'handshake',
    status: 200,
    body: '3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P',
  });
  expect(trigger.verify(delivery(question, { 'x-slack-signature': 'v0=00' }), stored).verdict).toBe('reject');
  const page = JSON.stringify({ type: 'url_verification', challenge: '<script>alert(1)</script>' });
  expect(trigger.verify(delivery(page), stored)).toEqual({ verdict: 'accept' });
  expect(trigger.parse(delivery(page))).toEqual([]);
});

test('the signature is the one of Slack’s own documentation', () => {
  const raw =
    'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';
  const given: Inbound = {
    ...delivery(raw),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': '1531420618',
      'x-slack-signature': 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
    },
    receivedAt: new Date(1_531_420_618_000),
  };
  const theirs = { signing_secret: new Secret('8f742231b10e8888abcd99yyyzzz85a5') };
  // A form is what a pressed button sends: it is answered, and starts nothing.
  expect(trigger.verify(given, theirs)).toMatchObject({ verdict: 'handshake', status: 200, body: '' });
  expect(trigger.verify({ ...given, raw: Buffer.from(`${raw}x`) }, theirs).verdict).toBe('reject');
});

test('what is told: the words as a person reads them, never our own, never that somebody joined', () => {
  const parse = (event: object) => trigger.parse(delivery(JSON.stringify(callback(event))));
  expect(parse(message)).toMatchObject([
    { id: 'Ev0000000001', account: 'T0HARBORPN', data: { text: 'Is a@b.example & Sons signed?', by: sam } },
  ]);
  expect(parse({ ...message, user: 'U0000000100' })).toEqual([]);
  expect(parse({ ...message, user: 'U0000000999', bot_profile: { app_id: 'A0000000001' } })).toEqual([]);
  expect(parse({ ...message, bot_id: 'B2', app_id: 'A0000000002' })).toMatchObject([{ data: { from_app: true } }]);
  expect(parse({ ...message, subtype: 'channel_join' })).toEqual([]);
  expect(parse({ ...message, subtype: 'message_changed', message: {} })).toEqual([]);
  expect(parse(reaction)).toEqual([]);
  expect(parse({ ...message, channel_type: 'im', channel: 'D0000000102' })).toMatchObject([{ data: { direct: true } }]);
  expect(() => trigger.parse(delivery('[]'))).toThrow(/^Expected a delivery/);
});

test('text from a case calls nobody, hides no address, and comes back as it was', async () => {
  const hostile = 'Pay <https://evil.example|our bank> & call <!channel> <@U0000000103>';
  const line = new VendorLine(slack);
  const { message: id } = (await run(line, 'post_message', { channel, text: hostile, mention: [sam] })) as {
    message: string;
  };
  const sent = line.calls.at(-1)!.text;
  expect(decodeURIComponent(sent)).toContain(`<@${sam}> Pay &lt;https://evil.example|our`);
  expect(decodeURIComponent(sent)).not.toContain('<!channel>');
  const read = (await run(line, 'get_message', { channel, message: id })) as { text: string };
  expect(read.text).toContain('call <!channel> <@U0000000103>');
  expect(plainText(asText(hostile))).toBe(hostile);
});

test('long text goes in blocks of 3,000 characters, none lost', () => {
  const words = Array.from({ length: 1_500 }, (_, at) => `word${at}`).join(' ');
  const pieces = inSections(words);
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.every((piece) => piece.length <= 3_000)).toBe(true);
  expect(pieces.join(' ')).toBe(words);
  const solid = asText('&'.repeat(4_000));
  expect(inSections(solid).every((piece) => /^(&amp;)+$/.test(piece))).toBe(true);
});

test('a question goes to one person with a button that only opens the page; answered, the button goes', async () => {
  const line = new VendorLine(slack);
  const asked = { ...(slack.actions['ask_for_decision']!.example.input as object), channel };
  const at = (await run(line, 'ask_for_decision', asked)) as { channel: string; message: string };
  expect(at.channel).toBe(channel);
  const { data } = (await line.store.get('message', `${channel}:${at.message}`))!;
  expect(JSON.stringify(data['blocks'])).toContain('"url":"https://baton.harborandpine.example/asks/17"');
  expect(JSON.stringify(data['blocks'])).toContain('<!date^');
  await run(line, 'update_message', { ...at, text: 'Decided: yes.' });
  const after = (await line.store.get('message', `${channel}:${at.message}`))!.data;
  expect(JSON.stringify(after['blocks'])).not.toContain('button');
  const odd = run(line, 'ask_for_decision', { ...asked, link: 'javascript:alert(1)' });
  await expect(odd).rejects.toMatchObject({ code: 'invalid_input' });
});

test.each([
  ['invalid_auth', 'auth_expired', 'auth_expired'],
  ['token_revoked', 'auth_revoked', 'auth_revoked'],
  ['missing_scope', 'forbidden', 'forbidden'],
  ['ratelimited', 'rate_limited', 'rate_limited'],
  ['channel_not_found', 'not_found', 'not_found'],
  ['is_archived', 'conflict', 'conflict'],
  ['msg_too_long', 'invalid_input', 'invalid_input'],
  ['fatal_error', 'vendor_down', 'unknown_outcome'],
  ['something_new', 'permanent', 'permanent'],
])('Slack’s “%s”, said with HTTP 200, is %s for a read and %s for a change', async (word, read, write) => {
  const line = new VendorLine(slack);
  const fail = () => line.failAt(0, { kind: 'answer', status: 200, body: JSON.stringify({ ok: false, error: word }) });
  fail();
  await expect(run(line, 'get_channel', { channel })).rejects.toMatchObject({ code: read });
  fail();
  await expect(run(line, 'set_topic', { channel, topic: 'x' })).rejects.toMatchObject({ code: write });
});

test('a word on a page of a proxy is not taken for Slack’s', async () => {
  const line = new VendorLine(slack);
  line.failAt(0, { kind: 'answer', status: 200, body: 'accepted', type: 'text/plain' });
  await expect(run(line, 'post_message', { channel, text: 'x' })).rejects.toMatchObject({ code: 'unknown_outcome' });
});

test('what is so already stays so: reactions, members, names of channels', async () => {
  const line = new VendorLine(slack);
  const eyes = { channel, message: '1795161600.000100', emoji: 'eyes' };
  await run(line, 'remove_reaction', eyes);
  await run(line, 'add_reaction', eyes);
  await run(line, 'add_reaction', eyes);
  await expect(run(line, 'get_message', eyes)).resolves.toMatchObject({ reactions: [{ emoji: 'eyes', count: 1 }] });
  await run(line, 'invite_person', { channel, person: sam });
  const made = await run(line, 'create_channel', { name: 'lease-lind' });
  expect(made).toMatchObject({ created: true });
  await expect(run(line, 'create_channel', { name: 'lease-lind' })).resolves.toEqual({
    ...(made as object),
    created: false,
  });
  await expect(run(line, 'create_channel', { name: 'lease-lind', private: true })).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('where the app is not a member it says what to do; after joining it reads', async () => {
  const line = new VendorLine(slack);
  const requests = { channel: 'C0000000203' };
  await expect(run(line, 'read_messages', requests)).rejects.toMatchObject({
    code: 'forbidden',
    message: expect.stringContaining('Invite the app'),
  });
  await run(line, 'join_channel', requests);
  await expect(run(line, 'read_messages', requests)).resolves.toMatchObject({ count: 1, more: false });
});

test('a channel is read page after page, as far as asked; replies stand in their thread', async () => {
  const line = new VendorLine(slack);
  await written(line, 230);
  await expect(run(line, 'read_messages', { channel, most: 1_000 })).resolves.toMatchObject({
    count: 232,
    more: false,
  });
  await expect(run(line, 'read_messages', { channel, most: 200 })).resolves.toMatchObject({ count: 200, more: true });
  const thread = { channel, thread: '1795161600.000100' };
  await run(line, 'reply_in_thread', { ...thread, text: 'Both paid.' });
  await expect(run(line, 'read_thread', thread)).resolves.toMatchObject({ count: 3 });
  await expect(run(line, 'read_messages', { channel, most: 1_000 })).resolves.toMatchObject({ count: 232 });
});

test('a direct message needs no channel; undone, it is gone, and undone again nothing happens', async () => {
  const line = new VendorLine(slack);
  const { run: send, undo } = slack.actions['message_person']!;
  const input = { person: sam, text: 'Signed.' };
  const output = (await send(line.context({ key: 'once' }), input)) as { channel: string; message: string };
  expect(output.channel).toBe('D0000000102');
  await undo!(line.context(), { input, output });
  await undo!(line.context(), { input, output });
  await expect(run(line, 'get_message', output)).rejects.toMatchObject({ code: 'not_found' });
});

test('a place in a list that Slack has forgotten costs nothing: none lost, none twice, own messages never', async () => {
  const line = new VendorLine(slack);
  const { poll } = slack.triggers['new_message'] as PollTrigger;
  const round = (cursor: unknown) => poll(line.context(), { cursor, params: { channel } });
  const mark = await round(undefined);
  await run(line, 'post_message', { channel, text: 'We said this.' });
  const made = await written(line, 60);
  const half = await round(mark.cursor);
  expect(half.more).toBe(true);
  const forgotten = { ...(half.cursor as object), page: { next: '!', newest: '1795252800.000100' } };
  const again = await round(forgotten);
  expect(again).toMatchObject({ events: [], more: true });
  const first = await round(again.cursor);
  const second = await round(first.cursor);
  const ids = [half, first, second].flatMap(({ events }) => events.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(made.toSorted());
});

test.each(['C1/../x', '', 'general', 'c024be91l'])('the id "%s" never leaves', async (hostile) => {
  const line = new VendorLine(slack);
  await expect(run(line, 'get_channel', { channel: hostile })).rejects.toMatchObject({ code: 'invalid_input' });
  expect(line.calls).toEqual([]);
});
