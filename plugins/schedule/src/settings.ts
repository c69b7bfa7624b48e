import { type CallContext, z } from '@baton/plugin-sdk';
import { withinHours } from './hours/within-hours.ts';
import { readRule, type Rule } from './when/rule.ts';

export const whenFields = {
  when: z.string().trim().min(1).max(200).meta({
    title: 'When',
    description: 'For example “every weekday at 09:00”, “every 15 minutes”, or five cron fields.',
  }),
  zone: z.string().trim().max(60).optional().meta({
    title: 'Time zone',
    description: 'For example Europe/Berlin. Left out: the zone of the company’s working hours.',
  }),
  outside_working_hours: z.enum(['run', 'skip', 'move']).default('run').meta({
    title: 'Outside working hours and on holidays',
    description: 'run: as at any other time. skip: not at all. move: when the company opens next.',
  }),
};

const settings = z.object(whenFields);

/** The rule as a map or a form says it, in the company's zone and hours. */
export async function ruleOf(
  context: CallContext,
  { when, zone, outside_working_hours: outside }: z.output<typeof settings>,
): Promise<Rule> {
  const hours = await context.workingHours?.();
  return withinHours(readRule(when, zone || (hours?.zone ?? 'UTC')), hours, outside);
}

export const isoOf = (moment: number): string => new Date(moment).toISOString();

/** The wall clock at a moment. */
export function localOf(moment: number, zone: string) {
  const local = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return { date: local.toPlainDate().toString(), time, weekday: weekdayNames[local.dayOfWeek - 1]! };
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
