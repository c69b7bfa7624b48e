import { owner } from '@baton/google-account/sandbox';
import { company, customers, staff } from '@baton/plugin-sdk/sandbox';

/** The stand-in company's calendars: always there, never stored. */
const opened = '2026-11-02T09:14:00.000Z';
const zone = 'Europe/Oslo';

export const calendars = [
  { id: owner.email, summary: owner.email, primary: true },
  { id: 'site-visits@group.calendar.google.com', summary: 'Site visits' },
  ...staff.slice(1).map(({ email }) => ({ id: email, summary: email })),
].map((one) => ({ kind: 'calendar#calendarListEntry', etag: '"1"', timeZone: zone, accessRole: 'owner', ...one }));

/** `primary` is the account's own. */
export const calendarOf = (id: string): string | undefined =>
  id === 'primary' ? owner.email : calendars.find((one) => one.id === id)?.id;

const pad = (n: number): string => String(n).padStart(2, '0');

/** One site visit per customer, on days of one week: `sitevisit001` is the first one's. */
export const visits = customers.map(({ name, email, organisation }, at) => {
  const day = `2026-11-${pad(23 + (at % 5))}`;
  const hour = 9 + 2 * Math.floor(at / 5);
  const id = `sitevisit${String(at + 1).padStart(3, '0')}`;
  return {
    kind: 'calendar#event',
    etag: '"1"',
    id,
    status: 'confirmed',
    htmlLink: `https://www.google.com/calendar/event?eid=${id}`,
    created: opened,
    updated: opened,
    summary: `Site visit: ${organisation}`,
    description: `${company.name} looks at the site with ${name}.`,
    location: organisation,
    creator: { email: owner.email },
    organizer: { email: owner.email, self: true },
    start: { dateTime: `${day}T${pad(hour)}:00:00+01:00`, timeZone: zone },
    end: { dateTime: `${day}T${pad(hour + 1)}:00:00+01:00`, timeZone: zone },
    iCalUID: `${id}@google.com`,
    sequence: 0,
    attendees: [{ email, displayName: name, responseStatus: 'needsAction' }],
    eventType: 'default',
  };
});
