import { z } from '@baton/plugin-sdk';

/** What we read of Google's answers: no more than we use, so that additions of the vendor never matter. */
const time = z.object({ date: z.string().nullish(), dateTime: z.string().nullish(), timeZone: z.string().nullish() });

const guest = z.object({
  email: z.string().nullish(),
  displayName: z.string().nullish(),
  responseStatus: z.string().nullish(),
});

export const event = z.object({
  id: z.string().min(1),
  status: z.string().nullish(),
  summary: z.string().nullish(),
  description: z.string().nullish(),
  location: z.string().nullish(),
  start: time.nullish(),
  end: time.nullish(),
  attendees: z.array(guest).nullish(),
  organizer: guest.nullish(),
  created: z.string().nullish(),
  updated: z.string().nullish(),
  etag: z.string().nullish(),
  htmlLink: z.string().nullish(),
  hangoutLink: z.string().nullish(),
});

export type Event = z.output<typeof event>;

/** A list must say what it is: an empty object is not an empty list. */
export const wholeList = z.object({
  kind: z.literal('calendar#events'),
  items: z.array(event),
  nextPageToken: z.string().min(1).nullish(),
  nextSyncToken: z.string().min(1).nullish(),
});

export const calendarList = z.object({
  items: z.array(z.object({ id: z.string().min(1), summary: z.string().nullish(), timeZone: z.string().nullish() })),
  nextPageToken: z.string().min(1).nullish(),
});

export const ownCalendar = z.object({ id: z.string().min(1), summary: z.string().nullish() });

export const busyTimes = z.object({
  calendars: z.record(
    z.string(),
    z.object({
      busy: z.array(z.object({ start: z.string(), end: z.string() })).default([]),
      errors: z.array(z.object({ reason: z.string().nullish() })).nullish(),
    }),
  ),
});

export const channel = z.object({
  id: z.string().min(1),
  resourceId: z.string().min(1),
  expiration: z.string().regex(/^\d+$/).nullish(),
});
