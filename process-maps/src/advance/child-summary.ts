import type { Json } from '../types/type.ts';

/** One child case that has ended. */
export interface EndedChild {
  /** The item's key. */
  key: string;
  outcome: 'done' | 'declined' | 'cancelled';
  reasonCode: string;
  output: Json;
}

/**
 * The output of an `each` step when its last child case has ended: counts by outcome, and every child's result in the
 * order of the keys, so that the summary does not depend on who finished first.
 */
export function summariseChildren(children: EndedChild[]): Json {
  const count = (outcome: EndedChild['outcome']) => children.filter((child) => child.outcome === outcome).length;
  const results = [...children].sort((one, other) => (one.key < other.key ? -1 : 1));
  return {
    total: children.length,
    done: count('done'),
    declined: count('declined'),
    cancelled: count('cancelled'),
    results: results.map(({ key, outcome, reasonCode, output }) => ({ key, outcome, reason_code: reasonCode, output })),
  };
}
