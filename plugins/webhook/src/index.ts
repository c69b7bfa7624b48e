import { defineConnector } from '@baton/plugin-sdk';
import { send } from './actions/send.ts';
import { sendOnce } from './actions/send-once.ts';
import { authentication } from './connection.ts';
import { standIn } from './stand-in.ts';
import { received } from './triggers/received.ts';

export default defineConnector({
  id: 'webhook',
  name: 'Webhook and HTTP',
  version: '0.1.0',
  sdk: '^1.0.0',
  category: 'http',
  hosts: ['*'],
  auth: authentication,
  limits: { default: { per: 'connection', points: 200, seconds: 1 } },
  health: async () => ({ id: 'webhook', label: 'No account needed' }),
  actions: { send, send_once: sendOnce },
  triggers: { received },
  sandbox: standIn,
});
