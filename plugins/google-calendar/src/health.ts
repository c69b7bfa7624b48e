import { ownCalendar } from './answers.ts';
import { openVendor } from './client.ts';
import { read } from './connection.ts';

/** The id of somebody's own calendar is their address. */
export const health = read(async (context) => {
  const vendor = await openVendor(context);
  const own = await vendor.call(ownCalendar, (api) => api.calendarList.get({ calendarId: 'primary' }));
  return { id: own.id, label: `Google Calendar (${own.id})` };
});
