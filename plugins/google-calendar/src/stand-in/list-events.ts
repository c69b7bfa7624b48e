import { asList, asRecord, asText, noSuch, pageOf, refused } from '@baton/google-account/sandbox';
import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { calendarOf } from './company.ts';
import { changesOf, eventOf, eventsOf, type StoredEvent } from './event-store.ts';

const sizes = { size: 'maxResults', usual: 250, most: 2_500 };

/** A list of events: by time and words, or what changed since a sync token. */
export async function listEvents(room: SandboxRoom, id: string, query: URLSearchParams): Promise<Response> {
  const calendar = calendarOf(id);
  if (calendar === undefined) return noSuch('Calendar');
  const place = (await changesOf(room, calendar)).length;
  const token = query.get('syncToken');
  const since = token === null ? 0 : Number(/^sync:(\d+)$/.exec(token)?.[1] ?? Number.NaN);
  if (Number.isNaN(since) || since > place) return refused(410, 'fullSyncRequired', 'Sync token is no longer valid.');
  const all = token === null ? await eventsOf(room, calendar) : await changedSince(room, calendar, since);
  const wanted = all.filter((event) => fits(event, query, token !== null));
  if (query.get('orderBy') === 'startTime') wanted.sort((a, b) => edge(a, 'start') - edge(b, 'start'));
  const page = pageOf(wanted, query, sizes);
  if (!page) return refused(400, 'invalid', 'Invalid page token.');
  const isSearch = ['timeMin', 'timeMax', 'q', 'orderBy', 'iCalUID'].some((name) => query.has(name));
  const end = page.nextPageToken === undefined && !isSearch && { nextSyncToken: `sync:${place}` };
  return Response.json({
    kind: 'calendar#events',
    etag: '"1"',
    summary: calendar,
    timeZone: 'Europe/Oslo',
    ...page,
    ...end,
  });
}

async function changedSince(room: SandboxRoom, calendar: string, since: number): Promise<StoredEvent[]> {
  const ids = [...new Set((await changesOf(room, calendar)).slice(since))];
  const found = await Promise.all(ids.map((id) => eventOf(room, calendar, id)));
  return found.filter((event) => event !== undefined);
}

function fits(event: StoredEvent, query: URLSearchParams, isSync: boolean): boolean {
  if (event['status'] === 'cancelled' && !isSync && query.get('showDeleted') !== 'true') return false;
  const [from, until] = [query.get('timeMin'), query.get('timeMax')];
  if (from !== null && edge(event, 'end') <= Date.parse(from)) return false;
  if (until !== null && edge(event, 'start') >= Date.parse(until)) return false;
  const name = query.get('iCalUID');
  if (name !== null && event['iCalUID'] !== name) return false;
  return wordsOf(event).includes((query.get('q') ?? '').toLowerCase());
}

function wordsOf(event: StoredEvent): string {
  const guests = asList(event['attendees']).map((guest) => asText(asRecord(guest)['email']));
  return [event['summary'], event['description'], event['location']]
    .map(asText)
    .concat(guests)
    .join('\n')
    .toLowerCase();
}

/** Milliseconds since 1970. */
export function edge(event: StoredEvent, which: 'start' | 'end'): number {
  const { date, dateTime } = asRecord(event[which]);
  return Date.parse(asText(dateTime) || `${asText(date)}T00:00:00Z`);
}
