import { action } from '../connection.ts';
import { example, input, output, sendJson } from '../post-json.ts';

/** For receivers about which nothing is known: after a lost answer a person is asked before anything is sent again. */
export const send = action({
  title: 'Send data to an address',
  description: 'Sends JSON once. If no clear answer comes back, a person decides whether to send again.',
  input,
  output,
  example,
  idempotency: { kind: 'unsafe' },
  sensitive: ['url'],
  run: sendJson,
});
