import { z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { isoOf, localOf, ruleOf, whenFields } from '../settings.ts';

export const nextTimes = action({
  title: 'Show the next times',
  description: 'What a rule means: the next times at which it would start a case.',
  input: z.object({
    ...whenFields,
    after: z.iso.datetime({ offset: true }).optional().meta({ title: 'After', description: 'Left out: after now.' }),
    count: z.int().min(1).max(100).default(5).meta({ title: 'How many' }),
  }),
  output: z.object({
    zone: z.string(),
    times: z.array(z.object({ at: z.iso.datetime(), date: z.iso.date(), time: z.string(), weekday: z.string() })),
  }),
  example: {
    input: { when: 'every weekday at 09:00', zone: 'Europe/Berlin', after: '2026-11-20T09:00:00Z', count: 1 },
    output: {
      zone: 'Europe/Berlin',
      times: [{ at: '2026-11-23T08:00:00.000Z', date: '2026-11-23', time: '09:00', weekday: 'Monday' }],
    },
  },
  idempotency: { kind: 'read' },
  run: async (context, { after, count, ...settings }) => {
    const rule = await ruleOf(context, settings);
    const times: { at: string; date: string; time: string; weekday: string }[] = [];
    let at = rule.next(after === undefined ? context.now().getTime() : Date.parse(after));
    for (; at !== undefined && times.length < count; at = rule.next(at)) {
      times.push({ at: isoOf(at), ...localOf(at, rule.zone) });
    }
    return { zone: rule.zone, times };
  },
});
