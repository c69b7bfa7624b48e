import { z } from 'zod';

const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time of day such as 09:00');

const isZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
};

const isDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/** GET and PUT /api/workspace/working-hours: when a company works. Running clocks keep their time; later ones follow it. */
export const WorkingHours = z
  .strictObject({
    /** IANA, e.g. Europe/Berlin. */
    zone: z.string().max(60).refine(isZone, 'expected a time zone such as Europe/Berlin'),
    /** 0 is Sunday. */
    days: z
      .array(z.int().min(0).max(6))
      .min(1)
      .max(7)
      .refine((days) => new Set(days).size === days.length, 'expected each day once'),
    from: TimeOfDay,
    to: TimeOfDay,
    /** Days on which nobody works, e.g. 2026-12-25. */
    holidays: z
      .array(
        z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/)
          .refine(isDay, 'expected a day such as 2026-12-25'),
      )
      .max(400)
      .refine((days) => new Set(days).size === days.length, 'expected each day once'),
    /** Whether the time that people have to answer counts only these hours, or all hours. */
    answerTimes: z.enum(['always', 'working_hours']),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'expected a time after the beginning' });
export type WorkingHours = z.infer<typeof WorkingHours>;
