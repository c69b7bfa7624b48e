import { z } from '@baton/plugin-sdk';
import { webhook } from '../connection.ts';
import { emitted, readDelivery, signingSecret, verify } from './deliveries.ts';
import { exampleTold, readMessage, toldMessage } from './told-message.ts';

export const messageTold = webhook({
  title: 'Message written',
  description: 'Slack tells at once of every message that the app can read: in its channels, and to the app itself.',
  params: z.object({}),
  output: toldMessage,
  sample: exampleTold,
  scope: 'app',
  secrets: [signingSecret],
  signsTime: true,
  verify,
  parse: (request) => {
    const told = readDelivery(request, 'message');
    const message = told && readMessage(told);
    return message ? emitted(told, message) : [];
  },
});
