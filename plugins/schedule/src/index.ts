import { defineConnector } from '@baton/plugin-sdk';
import { nextTimes } from './actions/next-times.ts';
import { authentication } from './connection.ts';
import { timeReached } from './triggers/time-reached.ts';

export default defineConnector({
  id: 'schedule',
  name: 'Schedule',
  version: '0.1.0',
  sdk: '^1.0.0',
  category: 'other',
  // It calls nobody; this name can never exist (RFC 6761).
  hosts: ['nobody.invalid'],
  auth: authentication,
  limits: { default: { per: 'connection', points: 600, seconds: 60 } },
  health: async () => ({ id: 'schedule', label: 'Schedule' }),
  actions: { next_times: nextTimes },
  triggers: { time_reached: timeReached },
});
