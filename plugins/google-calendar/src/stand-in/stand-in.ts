import { googleStandIn } from '@baton/google-account/sandbox';
import { calendarRoutes } from './calendar-routes.ts';
import { eventRoutes } from './event-routes.ts';

/** Answers in place of Google Calendar v3, over a small company's week. */
export const standIn = googleStandIn('sandbox-google-calendar-access', { ...calendarRoutes, ...eventRoutes });
