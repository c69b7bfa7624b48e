import { z } from '@baton/plugin-sdk';
import { webhook } from '../connection.ts';
import { emitted, readDelivery, signingSecret, verify } from './deliveries.ts';
import { exampleTold, readMessage, toldMessage } from './told-message.ts';

export const mentionTold = webhook({
  title: 'App called by name',
  description: 'Somebody calls the app in a channel, such as “@Baton please look at this”.',
  params: z.object({}),
  output: toldMessage,
  sample: { ...exampleTold, text: '@Baton the lease of Lind Contracting is signed.' },
  scope: 'app',
  secrets: [signingSecret],
  signsTime: true,
  verify,
  parse: (request) => {
    const told = readDelivery(request, 'app_mention');
    const message = told && readMessage(told);
    return message ? emitted(told, message) : [];
  },
});
