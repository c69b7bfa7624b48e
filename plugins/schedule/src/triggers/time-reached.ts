import { z } from '@baton/plugin-sdk';
import { poll } from '../connection.ts';
import { dueTicks } from '../due.ts';
import { isoOf, localOf, ruleOf, whenFields } from '../settings.ts';

/** Times of one round: the rest comes with the next one at once. */
const perRound = 50;

/**
 * The host keeps the mark in the transaction of the cases, under a claim of one worker at a time: a time starts one case,
 * however many workers there are and wherever they die.
 */
export const timeReached = poll({
  title: 'At set times',
  description: 'Starts a case at times of day, on days, or every so many minutes, in a named time zone.',
  everySeconds: 60,
  params: z.object({
    ...whenFields,
    missed: z.enum(['skip', 'run_once', 'run_all']).default('run_once').meta({
      title: 'Times that passed while Baton was not running',
      description:
        'skip: left out. run_once: one case for all of them. run_all: a case for each, the latest first to be kept.',
    }),
    missed_most: z.int().min(1).max(500).default(24).meta({ title: 'Run all: at most' }),
  }),
  output: z.object({
    at: z.iso.datetime().meta({ title: 'The moment, in UTC: different for every case' }),
    date: z.iso.date(),
    time: z.string(),
    weekday: z.string(),
    zone: z.string(),
    missed: z.int().meta({ title: 'How many missed times this case stands for, besides its own' }),
  }),
  sample: {
    at: '2026-11-23T08:00:00.000Z',
    date: '2026-11-23',
    time: '09:00',
    weekday: 'Monday',
    zone: 'Europe/Berlin',
    missed: 0,
  },
  cursor: z.object({ until: z.iso.datetime() }),
  poll: async (context, { cursor, params }) => {
    const rule = await ruleOf(context, params);
    const now = context.now().getTime();
    // A clock that was set back must not repeat anything.
    const from = cursor === undefined ? now : Date.parse(cursor.until);
    const missed = { policy: params.missed, most: params.missed_most };
    const due = cursor === undefined || from >= now ? [] : dueTicks(rule, { from, now, missed });
    const taken = due.slice(0, perRound);
    const more = due.length > taken.length;
    const until = more ? taken.at(-1)!.at : Math.max(from, now);
    const next = rule.next(until);
    const events = taken.map(({ at, missed: others }) => {
      const data = { at: isoOf(at), ...localOf(at, rule.zone), zone: rule.zone, missed: others };
      return { id: isoOf(at), at: isoOf(at), data };
    });
    return { events, cursor: { until: isoOf(until) }, more, ...(next !== undefined && { nextAt: isoOf(next) }) };
  },
});
