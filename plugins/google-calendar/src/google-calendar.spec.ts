import { expect, test } from '@jest/globals';
import { type Inbound, type PollTrigger, Secret, type WebhookTrigger } from '@baton/plugin-sdk';
import { checkConnector, type PollFixture, VendorLine } from '@baton/plugin-sdk/testing';
import calendar from './index.ts';

const soon = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 19) + 'Z';

const create = async (line: VendorLine, at: number, input: object = {}) => {
  const asked = { title: `E ${at}`, starts: soon(10), ends: soon(20), ...input };
  const made = await calendar.actions['create_event']!.run(
    line.context({ key: `made:${line.calls.length}:${at}` }),
    asked,
  );
  return (made as { id: string }).id;
};

const read = (line: VendorLine, event: string) =>
  calendar.actions['get_event']!.run(line.context(), { event }) as Promise<{ starts: string; changed_at: string }>;

const happening =
  (idOf: (line: VendorLine, id: string, at: number) => Promise<string>): PollFixture['happen'] =>
  async (line, count) => {
    const ids: string[] = [];
    for (let at = 0; at < count; at++) ids.push(await idOf(line, await create(line, at), at));
    return ids;
  };

const run = (line: VendorLine, name: string, input: object) => calendar.actions[name]!.run(line.context(), input);

const eventsAt = 'https://www.googleapis.com/calendar/v3/calendars/primary/events';

/** Events made long ago, and changed now. */
const changed: PollFixture['happen'] = async (line, count) => {
  const headers = { authorization: 'Bearer sandbox-google-calendar-access' };
  const ids: string[] = [];
  for (let at = 0; at < count; at++) {
    const old = { created: '2026-10-01T09:00:00.000Z', start: { date: '2026-12-01' }, end: { date: '2026-12-02' } };
    const made = await line
      .context({ key: '' })
      .fetch(eventsAt, { method: 'POST', headers, body: JSON.stringify(old) });
    const { id, updated } = (await made.json()) as { id: string; updated: string };
    ids.push(`changed:${id}:${updated}`);
  }
  return ids;
};

const notice = { 'x-goog-channel-id': 'channel-1', 'x-goog-message-number': '7', 'x-goog-resource-state': 'exists' };

test('keeps the contract', async () => {
  const params = {};
  const { results, leftOut } = await checkConnector(calendar, {
    webhooks: {
      calendar_changed: {
        raw: '',
        secret: { name: 'channel_token', value: 'of-the-channel' },
        headers: { ...notice, 'x-goog-resource-uri': eventsAt },
        sign: (_raw, secret) => ({ 'x-goog-channel-token': secret }),
      },
    },
    polls: {
      new_event: { params, happen: happening(async (_line, id) => `created:${id}`) },
      event_cancelled: {
        params,
        happen: happening(async (line, id) => {
          await run(line, 'cancel_event', { event: id });
          return `cancelled:${id}:${(await read(line, id)).changed_at}`;
        }),
      },
      event_starts_soon: {
        params,
        happen: happening(async (line, id) => `starts:${id}:${Date.parse((await read(line, id)).starts)}`),
      },
      event_changed: { params, happen: changed },
    },
  });
  expect(results.filter((result) => !result.ok)).toEqual([]);
  expect(leftOut).toEqual(['calendar_changed: replays, because the vendor signs no moment']);
}, 300_000);

const newEvents = calendar.triggers['new_event'] as PollTrigger;

test('a sync token that Google has forgotten costs nothing: the calendar is read again, none lost, none twice', async () => {
  const line = new VendorLine(calendar);
  const round = (cursor: unknown) => newEvents.poll(line.context(), { cursor, params: {} });
  let mark = await round(undefined);
  while (mark.more) mark = await round(mark.cursor);
  const early = [await create(line, 1), await create(line, 2)];
  const first = await round(mark.cursor);
  expect(first.events.map(({ id }) => id)).toEqual(early.map((id) => `created:${id}`));
  const late = await create(line, 3);
  const forgotten = { ...(first.cursor as object), sync: 'sync:999999' };
  const again = await round(forgotten);
  expect(again).toMatchObject({ events: [], more: true });
  const found = await round(again.cursor);
  expect(found.events.map(({ id }) => id)).toEqual([`created:${late}`]);
  await expect(round(found.cursor)).resolves.toMatchObject({ events: [], more: false });
});

test.each([
  ['2026-11-24', '2026-11-25', undefined, { start: { date: '2026-11-24' }, end: { date: '2026-11-26' } }],
  [
    '2026-11-24T10:00',
    '2026-11-24T11:00',
    'Europe/Oslo',
    {
      start: { dateTime: '2026-11-24T10:00:00', timeZone: 'Europe/Oslo' },
      end: { dateTime: '2026-11-24T11:00:00', timeZone: 'Europe/Oslo' },
    },
  ],
])(
  '%s to %s in %s is sent as Google takes it, and comes back as it was given',
  async (starts, ends, time_zone, sent) => {
    const line = new VendorLine(calendar);
    const id = await create(line, 1, { starts, ends, ...(time_zone && { time_zone }) });
    expect(JSON.parse(line.calls.at(-1)!.text.split('\n').at(-1)!)).toMatchObject(sent);
    await expect(read(line, id)).resolves.toMatchObject({
      ends: expect.stringMatching(`^${ends}`),
      all_day: !time_zone,
    });
  },
);

test.each([
  ['2026-11-24', '2026-11-24T10:00:00Z', 'both be days or both be moments'],
  ['2026-11-24', '2026-11-23', 'is before the start'],
  ['2026-11-24T10:00:00', '2026-11-24T11:00:00', 'has no offset'],
  ['2026-11-24T10:00:00Z', '2026-11-24T10:00:00+01:00', 'is not after the start'],
])('%s to %s is refused before anything is sent', async (starts, ends, words) => {
  const line = new VendorLine(calendar);
  await expect(create(line, 1, { starts, ends })).rejects.toMatchObject({
    code: 'invalid_input',
    message: expect.stringContaining(words),
  });
  expect(line.calls).toEqual([]);
});

test('what is local time is found in its own zone, also on the night that clocks are put back', async () => {
  const line = new VendorLine(calendar);
  const night = { starts: '2026-10-25T01:30:00', ends: '2026-10-25T02:30:00', time_zone: 'Europe/Oslo' };
  await create(line, 1, night);
  const asked = { from: '2026-10-25', until: '2026-10-26', time_zone: 'Europe/Oslo' };
  await run(line, 'find_events', asked);
  const url = new URL(line.calls.at(-1)!.url);
  expect(url.searchParams.get('timeMin')).toBe('2026-10-24T22:00:00.000Z');
  expect(url.searchParams.get('timeMax')).toBe('2026-10-25T23:00:00.000Z');
});

test('guests who are invited already stay as they are; undone, only those who were added go', async () => {
  const line = new VendorLine(calendar);
  const { run: add, undo } = calendar.actions['add_guests']!;
  const input = { event: 'sitevisit001', guests: ['Rosa.Lind@lindcontracting.example', 'new@marsh.example'] };
  const output = await add(line.context(), input);
  expect(output).toEqual({ id: 'sitevisit001', added: ['new@marsh.example'] });
  await undo!(line.context(), { input, output });
  const now = (await run(line, 'get_event', { event: 'sitevisit001' })) as { guests: unknown[] };
  expect(now.guests).toEqual([
    { email: 'rosa.lind@lindcontracting.example', name: 'Rosa Lind', answer: 'needsAction' },
  ]);
});

test('somebody whose calendar we may not see is not taken for free', async () => {
  const line = new VendorLine(calendar);
  const who = ['sam.okafor@harborandpine.example', 'stranger@elsewhere.example'];
  const asked = { who, from: '2026-11-24T08:00:00Z', until: '2026-11-24T09:00:00Z' };
  await expect(run(line, 'check_busy', asked)).resolves.toMatchObject({
    all_free: false,
    people: [{ free: true }, { known: false, free: false }],
  });
});

test('a cancelled event stays cancelled when it is cancelled again, and is still found as made', async () => {
  const line = new VendorLine(calendar);
  const { run: make, find, undo } = calendar.actions['create_event']!;
  const input = { title: 'Once', starts: soon(10), ends: soon(20) };
  const output = await make(line.context({ key: 'once' }), input);
  await undo!(line.context(), { input, output });
  await undo!(line.context(), { input, output });
  await expect(find!(line.context({ key: 'once' }), input)).resolves.toEqual(output);
});

const changedHook = calendar.triggers['calendar_changed'] as WebhookTrigger;

test('a channel is opened, renewed with a token of its own, and closed; closing twice is closing once', async () => {
  const line = new VendorLine(calendar);
  const given = { url: 'https://baton.example/hooks/x', secret: new Secret('unused'), params: {} };
  const opened = await changedHook.subscribe!(line.context(), given);
  const renewed = await changedHook.renew!(line.context(), opened.ref);
  const [before, after] = [opened, renewed].map(({ secrets }) => secrets!['channel_token']!.reveal());
  expect(after).not.toBe(before);
  expect(Date.parse(renewed.expiresAt!)).toBeGreaterThan(Date.now());
  expect(await line.store.list('channel')).toHaveLength(1);
  await changedHook.unsubscribe!(line.context(), renewed.ref);
  await changedHook.unsubscribe!(line.context(), renewed.ref);
  expect(await line.store.list('channel')).toEqual([]);
});

test('the first notice of a channel only says that it works', () => {
  const headers = { ...notice, 'x-goog-resource-state': 'sync', 'x-goog-channel-token': 'ours' };
  const request: Inbound = { method: 'POST', url: '', headers, raw: Buffer.from(''), receivedAt: new Date() };
  expect(changedHook.verify(request, { channel_token: new Secret('ours') })).toMatchObject({
    verdict: 'handshake',
    status: 200,
  });
  expect(changedHook.verify(request, { channel_token: new Secret('theirs') })).toMatchObject({ verdict: 'reject' });
});

test.each(['../users/me', '..', 'a/b', ''])('the calendar "%s" never reaches an address', async (hostile) => {
  const line = new VendorLine(calendar);
  const asked = run(line, 'get_event', { calendar: hostile, event: 'sitevisit001' });
  await expect(asked).rejects.toMatchObject({ code: 'invalid_input' });
  expect(line.calls).toEqual([]);
});
