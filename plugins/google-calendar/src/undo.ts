import { type Context, openVendor } from './client.ts';

interface Deleted {
  calendar: string;
  id: string;
  tell_guests: boolean;
}

/** Deleted is deleted, whoever did it. */
export async function deleteEvent(context: Context, { calendar, id, tell_guests }: Deleted): Promise<void> {
  const vendor = await openVendor(context);
  const asked = { calendarId: calendar, eventId: id, sendUpdates: tell_guests ? 'all' : 'none' };
  await vendor.done((api) => api.events.delete(asked), 'deleted');
}
