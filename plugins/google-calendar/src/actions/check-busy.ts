import { ConnectorError, z } from '@baton/plugin-sdk';
import { busyTimes } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { momentOf } from '../event-times.ts';
import { whenField, zoneField } from '../fields.ts';

const span = z.object({ from: z.string(), until: z.string() });

export const checkBusy = action({
  title: 'See who is busy',
  description:
    'When people or rooms are taken in a span of time. What Google does not show us is named, not taken for free.',
  input: z.object({
    who: z.array(z.string().trim().min(3).max(254)).min(1).max(20).meta({ title: 'E-mail addresses or calendars' }),
    from: whenField('From', ''),
    until: whenField('Until', 'At most 60 days later.'),
    time_zone: zoneField(),
  }),
  output: z.object({
    all_free: z.boolean().meta({ title: 'True when nobody is busy and everybody could be seen' }),
    people: z.array(z.object({ who: z.string(), known: z.boolean(), free: z.boolean(), busy: z.array(span) })),
  }),
  example: {
    input: {
      who: ['sam.okafor@harborandpine.example'],
      from: '2026-11-24T08:00:00Z',
      until: '2026-11-24T17:00:00Z',
    },
    output: {
      all_free: false,
      people: [
        {
          who: 'sam.okafor@harborandpine.example',
          known: true,
          free: false,
          busy: [{ from: '2026-11-24T09:00:00Z', until: '2026-11-24T10:00:00Z' }],
        },
      ],
    },
  },
  idempotency: { kind: 'read' },
  confidential: ['people'],
  run: async (context, { who, from, until, time_zone }) => {
    const vendor = await openVendor(context);
    const asked = { timeMin: momentOf(from, 'from', time_zone), timeMax: momentOf(until, 'until', time_zone) };
    const items = who.map((id) => ({ id }));
    const { calendars } = await vendor.call(busyTimes, (api) =>
      api.freebusy.query({ requestBody: { ...asked, items } }),
    );
    const people = who.map((id) => {
      const found = Object.hasOwn(calendars, id) ? calendars[id] : undefined;
      if (found === undefined)
        throw new ConnectorError('vendor_down', 'Google left out a calendar that was asked for.');
      const known = (found.errors ?? []).length === 0;
      const busy = found.busy.map(({ start, end }) => ({ from: start, until: end }));
      return { who: id, known, free: known && busy.length === 0, busy };
    });
    return { all_free: people.every(({ free }) => free), people };
  },
});
