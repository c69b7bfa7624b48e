import { expect, test } from '@jest/globals';
import type { CallContext, PollTrigger, WorkingHours } from '@baton/plugin-sdk';
import { checkConnector, VendorLine } from '@baton/plugin-sdk/testing';
import schedule from './index.ts';

const trigger = schedule.triggers['time_reached'] as PollTrigger;
const minute = 60_000;

/** A clock that stands until it is moved. */
class HandClock {
  at: number;
  constructor(at: string) {
    this.at = Date.parse(at);
  }
  context(hours?: WorkingHours): CallContext {
    const lent = { now: () => new Date(this.at), ...(hours && { workingHours: async () => hours }) };
    return { ...new VendorLine(schedule).context(), ...lent };
  }
}

const office: WorkingHours = {
  zone: 'Europe/Berlin',
  days: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '17:00',
  holidays: ['2026-11-23'],
};

interface Fired {
  at: string;
  missed: number;
}

/** Switches a rule on, lets time pass in strides, and says what happened. */
async function live(params: object, from: string, strides: number[], hours?: WorkingHours): Promise<Fired[]> {
  const clock = new HandClock(from);
  const fired: Fired[] = [];
  let { cursor } = await trigger.poll(clock.context(hours), { cursor: undefined, params });
  for (const stride of strides) {
    clock.at += stride;
    for (let more = true; more;) {
      const round = await trigger.poll(clock.context(hours), { cursor, params });
      fired.push(...round.events.map(({ data }) => data as Fired));
      ({ cursor, more } = round);
    }
  }
  return fired;
}

const moments = (fired: Fired[]) => fired.map(({ at }) => at.slice(0, 16));
const every = (stride: number, count: number) => Array.from({ length: count }, () => stride);

test('keeps the contract', async () => {
  const clock = new HandClock('2026-11-21T09:00:30Z');
  const onClock: PollTrigger = { ...trigger, poll: (_context, args) => trigger.poll(clock.context(), args) };
  const { results } = await checkConnector(
    { ...schedule, triggers: { time_reached: onClock } },
    {
      polls: {
        time_reached: {
          params: { when: 'every minute', missed: 'run_all', missed_most: 500 },
          happen: async (_line, count) => {
            const first = Math.ceil(clock.at / minute) * minute;
            clock.at += count * minute;
            return Array.from({ length: count }, (_, at) => new Date(first + at * minute).toISOString());
          },
        },
      },
    },
  );
  expect(results.filter((result) => !result.ok)).toEqual([]);
});

test.each([
  ['2026-03-27T12:00:00Z', ['2026-03-28T01:30', '2026-03-29T01:00', '2026-03-30T00:30']],
  ['2026-10-23T12:00:00Z', ['2026-10-24T00:30', '2026-10-25T00:30', '2026-10-26T01:30']],
])('half past two in Berlin from %s on: once a day, also where the clocks change', async (from, expected) => {
  const fired = await live({ when: 'every day at 2:30', zone: 'Europe/Berlin' }, from, every(minute, 3 * 24 * 60));
  expect(moments(fired)).toEqual(expected);
});

test('a server that was down over missed times does what the rule says', async () => {
  const down = [3.5 * 24 * 60 * minute];
  const from = '2026-11-16T12:00:00Z';
  const rule = { when: 'every day at 09:00', zone: 'UTC' };
  expect(await live({ ...rule, missed: 'skip' }, from, down)).toEqual([]);
  expect(await live(rule, from, down)).toMatchObject([{ at: '2026-11-19T09:00:00.000Z', missed: 2 }]);
  const all = await live({ ...rule, missed: 'run_all' }, from, down);
  expect(moments(all)).toEqual(['2026-11-17T09:00', '2026-11-18T09:00', '2026-11-19T09:00']);
  const limited = await live({ ...rule, missed: 'run_all', missed_most: 2 }, from, down);
  expect(moments(limited)).toEqual(['2026-11-18T09:00', '2026-11-19T09:00']);
});

test('the time that is due now stands for those that were missed', async () => {
  const fired = await live({ when: 'every day at 09:00', zone: 'UTC' }, '2026-11-16T12:00:00Z', [
    69 * 60 * minute + minute,
  ]);
  expect(fired).toMatchObject([{ at: '2026-11-19T09:00:00.000Z', missed: 2 }]);
});

test('a year of missed minutes is one case', async () => {
  const fired = await live({ when: 'every minute', zone: 'UTC' }, '2025-11-21T12:00:00Z', [365 * 24 * 60 * minute]);
  expect(fired).toHaveLength(6);
  expect(fired[0]).toMatchObject({ missed: 494 });
});

test('a clock that is set back repeats nothing', async () => {
  const rule = { when: 'every minute', zone: 'UTC' };
  const fired = await live(rule, '2026-11-21T12:00:30Z', [minute, minute, -10 * minute, minute, 12 * minute]);
  expect(new Set(moments(fired)).size).toBe(fired.length);
});

test('working hours and holidays: skipped, or moved to the opening as one', async () => {
  // 2026-11-20 is a Friday; Monday the 23rd is a holiday of this company.
  const rule = { when: 'every 6 hours', zone: 'Europe/Berlin' };
  const week = every(10 * minute, 6 * 24 * 5);
  const from = '2026-11-20T12:30:00Z';
  expect(moments(await live({ ...rule, outside_working_hours: 'skip' }, from, week, office))).toEqual([
    '2026-11-24T11:00',
    '2026-11-25T11:00',
  ]);
  expect(moments(await live({ ...rule, outside_working_hours: 'move' }, from, week, office))).toEqual([
    '2026-11-24T08:00',
    '2026-11-24T11:00',
    '2026-11-25T08:00',
    '2026-11-25T11:00',
  ]);
});

test('without a zone of its own a rule is in the company’s', async () => {
  const fired = await live({ when: 'every day at 10:00' }, '2026-11-20T00:00:00Z', every(10 * minute, 144), office);
  expect(fired).toMatchObject([
    { at: '2026-11-20T09:00:00.000Z', time: '10:00', zone: 'Europe/Berlin', weekday: 'Friday' },
  ]);
});

test('the host is told when to ask again', async () => {
  const clock = new HandClock('2026-11-21T12:00:30Z');
  const polled = await trigger.poll(clock.context(), { cursor: undefined, params: { when: 'every minute' } });
  expect(polled.nextAt).toBe('2026-11-21T12:01:00.000Z');
});

test.each([
  [{ when: 'whenever' }, /“whenever” is not a time/],
  [{ when: '61 * * * *' }, /is not a time/],
  [{ when: '0 0 30 2 *' }, /never comes/],
  [{ when: '* * * * * *' }, /is not a time/],
  [{ when: 'every day at 09:00', zone: 'Europe/Atlantis' }, /Expected a time zone/],
])('%j is refused in one sentence', async (params, message) => {
  const asked = trigger.poll(new HandClock('2026-11-21T12:00:00Z').context(), { cursor: undefined, params });
  await expect(asked).rejects.toMatchObject({ code: 'invalid_input', message: expect.stringMatching(message) });
});
