import { poll } from '../connection.ts';
import { exampleTold, toldMessage } from './told-message.ts';
import { cursor, params, pollMessages } from './poll-messages.ts';

export const newMessage = poll({
  title: 'New message in a channel',
  description: 'Asks every minute; needs no public address. Replies in threads and own messages are left out.',
  everySeconds: 60,
  params,
  output: toldMessage,
  sample: exampleTold,
  cursor,
  poll: (context, { cursor: from, params: { channel } }) => pollMessages(context, channel, from),
});
