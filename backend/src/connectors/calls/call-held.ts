import { markHostWord, markNeverSent } from '@baton/plugin-sdk';

/** The off switch was on when a request was about to leave. Not a failure: the case stays where it is. */
export class CallHeld extends Error {
  override readonly name = 'CallHeld';

  constructor(why: string) {
    super(why);
    markHostWord(markNeverSent(this));
  }
}
