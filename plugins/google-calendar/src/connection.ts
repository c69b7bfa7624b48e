import { googleSignIn } from '@baton/google-account';
import { forConnection } from '@baton/plugin-sdk';

/** Events, the list of calendars, and who is busy; no right to make, share or delete calendars. */
export const authentication = googleSignIn(
  'https://www.googleapis.com/auth/calendar.events',
  'https://www.googleapis.com/auth/calendar.calendarlist.readonly',
  'https://www.googleapis.com/auth/calendar.freebusy',
);

export const { action, webhook, poll, read } = forConnection(authentication);
