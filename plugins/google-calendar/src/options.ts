import { calendarList } from './answers.ts';
import { openVendor } from './client.ts';
import { read } from './connection.ts';

/** Calendars that the account may write to. */
export const calendars = read(async (context, { cursor }: { cursor?: string }) => {
  const vendor = await openVendor(context);
  const asked = { minAccessRole: 'writer', maxResults: 100, ...(cursor && { pageToken: cursor }) };
  const { items, nextPageToken } = await vendor.call(calendarList, (api) => api.calendarList.list(asked));
  return {
    items: items.map(({ id, summary }) => ({ value: id, label: summary || id })),
    ...(nextPageToken && { next: nextPageToken }),
  };
});
