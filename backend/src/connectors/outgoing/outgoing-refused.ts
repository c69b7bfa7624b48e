import { markHostWord, markNeverSent } from '@baton/plugin-sdk';

/**
 * An outgoing call that Baton itself will not make; trying again would not help. The message names the host, never the
 * whole address.
 */
export class OutgoingRefused extends Error {
  override readonly name = 'OutgoingRefused';

  constructor(message: string) {
    super(message);
    markHostWord(markNeverSent(this));
  }
}
