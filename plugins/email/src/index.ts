import { defineConnector } from '@baton/plugin-sdk';
import { sendMessage } from './actions/send-message.ts';
import { authentication } from './connection.ts';
import { health } from './health.ts';
import { standIn } from './stand-in.ts';

export default defineConnector({
  id: 'email',
  name: 'E-mail',
  version: '0.1.0',
  sdk: '^1.0.0',
  category: 'email',
  hosts: ['*'],
  auth: authentication,
  limits: { default: { per: 'connection', points: 5, seconds: 1 } },
  health,
  actions: { send_message: sendMessage },
  triggers: {},
  sandbox: standIn,
});
