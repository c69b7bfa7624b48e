import { defineConnector } from '@baton/plugin-sdk';
import { addGuests } from './actions/add-guests.ts';
import { cancelEvent } from './actions/cancel-event.ts';
import { checkBusy } from './actions/check-busy.ts';
import { createEvent } from './actions/create-event.ts';
import { findEvents } from './actions/find-events.ts';
import { getEvent } from './actions/get-event.ts';
import { updateEvent } from './actions/update-event.ts';
import { authentication } from './connection.ts';
import { health } from './health.ts';
import { calendars } from './options.ts';
import { standIn } from './stand-in/stand-in.ts';
import { calendarChanged } from './triggers/calendar-changed.ts';
import { eventCancelled } from './triggers/event-cancelled.ts';
import { eventChanged } from './triggers/event-changed.ts';
import { eventStartsSoon } from './triggers/event-starts-soon.ts';
import { newEvent } from './triggers/new-event.ts';

export default defineConnector({
  id: 'google_calendar',
  name: 'Google Calendar',
  version: '0.1.0',
  sdk: '^1.0.0',
  category: 'calendar',
  hosts: ['www.googleapis.com'],
  auth: authentication,
  // Google allows 600 requests a minute and user; one action makes up to a few.
  limits: { default: { per: 'connection', points: 200, seconds: 60, burst: 20 } },
  health,
  options: { calendars },
  actions: {
    get_event: getEvent,
    find_events: findEvents,
    create_event: createEvent,
    update_event: updateEvent,
    cancel_event: cancelEvent,
    add_guests: addGuests,
    check_busy: checkBusy,
  },
  triggers: {
    new_event: newEvent,
    event_changed: eventChanged,
    event_cancelled: eventCancelled,
    event_starts_soon: eventStartsSoon,
    calendar_changed: calendarChanged,
  },
  sandbox: standIn,
});
