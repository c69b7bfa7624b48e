import { action } from '../connection.ts';
import { example, input, output, sendJson } from '../post-json.ts';

/** For receivers that honour the Idempotency-Key header: repeated after a lost answer, with the same key. */
export const sendOnce = action({
  title: 'Send data to an address that recognises repeats',
  description: 'Sends JSON with an Idempotency-Key. Use it only when the receiver is known to drop a repeated key.',
  input,
  output,
  example,
  idempotency: { kind: 'key' },
  sensitive: ['url'],
  run: sendJson,
});
