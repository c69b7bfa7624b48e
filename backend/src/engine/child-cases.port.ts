import type { CaseEvent, StartChildren } from '@baton/process-maps';
import type { LoadedCase } from './ports.ts';

/** Cases that a case starts: the items of an `each` step, or one case of another map. */
export interface ChildCases {
  /**
   * Makes the children that are not there yet, all or none, and lets as many move as may at the same time. Asking again
   * changes nothing. Answers with an event for the parent when it need not or cannot wait: nothing to do, handed over,
   * not possible.
   */
  start(parent: LoadedCase, command: StartChildren): Promise<CaseEvent | undefined>;
}
