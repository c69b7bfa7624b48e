import { z } from '@baton/plugin-sdk';
import type { Event } from './answers.ts';

const guest = z.object({ email: z.string(), name: z.string().optional(), answer: z.string().optional() });

/** An event as maps see it. `ends` of an event that takes whole days is its last day. */
export const eventSummary = z.object({
  id: z.string(),
  title: z.string(),
  starts: z.string().optional(),
  ends: z.string().optional(),
  all_day: z.boolean(),
  time_zone: z.string().optional(),
  location: z.string().optional(),
  description: z.string().optional(),
  cancelled: z.boolean(),
  organizer: z.string().optional(),
  guests: z.array(guest),
  meeting_link: z.string().optional(),
  created_at: z.string().optional(),
  changed_at: z.string().optional(),
  url: z.string().optional(),
});

export function summarise(one: Event): z.input<typeof eventSummary> {
  const lastDay = one.end?.date ? dayBefore(one.end.date) : undefined;
  const given = {
    starts: one.start?.dateTime ?? one.start?.date,
    ends: one.end?.dateTime ?? lastDay,
    time_zone: one.start?.timeZone,
    location: one.location,
    description: one.description,
    organizer: one.organizer?.email,
    meeting_link: one.hangoutLink,
    created_at: one.created,
    changed_at: one.updated,
    url: one.htmlLink,
  };
  const guests = (one.attendees ?? []).flatMap(({ email, displayName, responseStatus }) =>
    email
      ? [{ email, ...(displayName && { name: displayName }), ...(responseStatus && { answer: responseStatus }) }]
      : [],
  );
  return {
    id: one.id,
    title: one.summary ?? '',
    all_day: Boolean(one.start?.date),
    cancelled: one.status === 'cancelled',
    guests,
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as Partial<
      Record<keyof typeof given, string>
    >),
  };
}

const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

export const exampleEvent = {
  id: 'sitevisit001',
  title: 'Site visit: Lind Contracting',
  starts: '2026-11-24T10:00:00+01:00',
  ends: '2026-11-24T11:00:00+01:00',
  all_day: false,
  time_zone: 'Europe/Oslo',
  location: 'Harbour Street 4',
  cancelled: false,
  organizer: 'sam.okafor@harborandpine.example',
  guests: [{ email: 'rosa.lind@lindcontracting.example', name: 'Rosa Lind', answer: 'needsAction' }],
  created_at: '2026-11-02T09:14:00.000Z',
  changed_at: '2026-11-02T09:14:00.000Z',
  url: 'https://www.google.com/calendar/event?eid=sitevisit001',
};
