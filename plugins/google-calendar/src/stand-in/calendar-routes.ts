import {
  asList,
  asRecord,
  asText,
  type GoogleRoutes,
  idFrom,
  noSuch,
  pageOf,
  refused,
} from '@baton/google-account/sandbox';
import { calendarOf, calendars } from './company.ts';
import { eventsOf } from './event-store.ts';
import { edge } from './list-events.ts';

const base = '/calendar/v3';
const weekMs = 7 * 86_400_000;

const iso = (moment: number): string => new Date(moment).toISOString();

export const calendarRoutes: GoogleRoutes = {
  [`GET ${base}/users/me/calendarList`]: ({ query }) => {
    const page = pageOf(calendars, query, { size: 'maxResults', usual: 100, most: 250 });
    return page
      ? Response.json({ kind: 'calendar#calendarList', ...page })
      : refused(400, 'invalid', 'Invalid page token.');
  },
  [`GET ${base}/users/me/calendarList/{id}`]: ({ path }) => {
    const id = calendarOf(path['id']!);
    const found = calendars.find((one) => one.id === id);
    return found ? Response.json(found) : noSuch('Calendar');
  },
  [`POST ${base}/freeBusy`]: async ({ body, room }) => {
    const { timeMin, timeMax, items } = asRecord(body);
    const [from, until] = [Date.parse(asText(timeMin)), Date.parse(asText(timeMax))];
    const asked = asList(items).map((one) => asText(asRecord(one)['id']));
    const busyOf = async (id: string): Promise<[string, object]> => {
      const calendar = calendarOf(id);
      if (calendar === undefined) return [id, { errors: [{ domain: 'global', reason: 'notFound' }], busy: [] }];
      const taken = (await eventsOf(room, calendar)).filter((one) => one['status'] !== 'cancelled');
      const busy = taken
        .map((one) => ({ start: edge(one, 'start'), end: edge(one, 'end') }))
        .filter(({ start, end }) => end > from && start < until);
      return [id, { busy: busy.map(({ start, end }) => ({ start: iso(start), end: iso(end) })) }];
    };
    const found = Object.fromEntries(await Promise.all(asked.map(busyOf)));
    return Response.json({ kind: 'calendar#freeBusy', timeMin: iso(from), timeMax: iso(until), calendars: found });
  },
  [`POST ${base}/calendars/{calendar}/events/watch`]: async ({ path, body, room }) => {
    const id = asText(asRecord(body)['id']);
    const resourceId = idFrom('resource', path['calendar']!);
    const expiration = String(room.now().getTime() + weekMs);
    await room.store.add({ kind: 'channel', id, data: { id, resourceId } });
    const resourceUri = `https://www.googleapis.com${base}/calendars/${path['calendar']}/events?alt=json`;
    return Response.json({ kind: 'api#channel', id, resourceId, resourceUri, expiration });
  },
  [`POST ${base}/channels/stop`]: async ({ body, room }) => {
    const isGone = await room.store.remove('channel', asText(asRecord(body)['id']));
    return isGone ? new Response(null, { status: 204 }) : noSuch('Channel');
  },
};
