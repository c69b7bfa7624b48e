import { asRecord, asText, effectKey, type GoogleRoutes, noSuch, owner, refused } from '@baton/google-account/sandbox';
import { calendarOf } from './company.ts';
import { eventOf, keepEvent, type StoredEvent } from './event-store.ts';
import { listEvents } from './list-events.ts';

const base = '/calendar/v3/calendars/{calendar}/events';

const gone = () => refused(410, 'deleted', 'Resource has been deleted');

/** What Google makes of a request for a video meeting. */
function withMeeting(event: StoredEvent): StoredEvent {
  const asked = asRecord(asRecord(event['conferenceData'])['createRequest']);
  if (asText(asked['requestId']) === '') return event;
  const uri = 'https://meet.google.com/har-bpin-eee';
  const conferenceData = { conferenceId: 'har-bpin-eee', entryPoints: [{ entryPointType: 'video', uri }] };
  return { ...event, hangoutLink: uri, conferenceData };
}

/** Null empties a field. */
const withoutNulls = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null)
      .map(([name, one]) => [name, Array.isArray(one) || typeof one !== 'object' ? one : withoutNulls(asRecord(one))]),
  );

export const eventRoutes: GoogleRoutes = {
  [`GET ${base}`]: ({ path, query, room }) => listEvents(room, path['calendar']!, query),
  [`POST ${base}`]: async ({ path, body, room }) => {
    const calendar = calendarOf(path['calendar']!);
    const asked = asRecord(body);
    if (calendar === undefined) return noSuch('Calendar');
    const id = asText(asked['id']) || `made${room.now().getTime()}${Math.floor(Math.random() * 1e9)}`;
    if (await eventOf(room, calendar, id)) return refused(409, 'duplicate', 'The requested identifier already exists.');
    const event = {
      kind: 'calendar#event',
      status: 'confirmed',
      htmlLink: `https://www.google.com/calendar/event?eid=${id}`,
      created: room.now().toISOString(),
      creator: { email: owner.email },
      organizer: { email: calendar },
      iCalUID: `${id}@google.com`,
      sequence: 0,
      eventType: 'default',
      ...withMeeting(asked),
      id,
    };
    return Response.json(await keepEvent(room, calendar, event, effectKey(room, `POST ${calendar}`)));
  },
  [`GET ${base}/{event}`]: async ({ path, room }) => {
    const calendar = calendarOf(path['calendar']!);
    const event = calendar && (await eventOf(room, calendar, path['event']!));
    return event ? Response.json(event) : noSuch('Event');
  },
  [`PATCH ${base}/{event}`]: async ({ path, body, headers, room }) => {
    const calendar = calendarOf(path['calendar']!);
    const event = calendar && (await eventOf(room, calendar, path['event']!));
    if (!calendar || !event) return noSuch('Event');
    if (event['status'] === 'cancelled') return gone();
    const match = headers.get('if-match');
    if (match !== null && match !== event['etag']) return refused(412, 'conditionNotMet', 'Precondition Failed');
    const asked = asRecord(body);
    const times = Object.fromEntries(
      ['start', 'end'].flatMap((name) =>
        name in asked ? [[name, { ...asRecord(event[name]), ...asRecord(asked[name]) }]] : [],
      ),
    );
    return Response.json(await keepEvent(room, calendar, withoutNulls({ ...event, ...asked, ...times })));
  },
  [`DELETE ${base}/{event}`]: async ({ path, room }) => {
    const calendar = calendarOf(path['calendar']!);
    const event = calendar && (await eventOf(room, calendar, path['event']!));
    if (!calendar || !event) return noSuch('Event');
    if (event['status'] === 'cancelled') return gone();
    await keepEvent(room, calendar, { ...event, status: 'cancelled' });
    return new Response(null, { status: 204 });
  },
};
