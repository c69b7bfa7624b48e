/** Faults that connectors really have. Each must be found by the kit. */
export const bugs = [
  'hidden retry',
  'ignored key',
  'key made up for every try',
  'unbounded page loop',
  'secret in error text',
  'secret in the log',
  'raw errors of the SDK',
  'every error is temporary',
  'Retry-After ignored',
  'unreadable answer taken for a result',
  'lost answer taken for "did not happen"',
  'look-up finds anything',
  'read that writes',
  'abort signal ignored',
  'any signature accepted',
  'empty secret accepted',
  'no replay window',
  'event ids from a clock',
  'cursor from a clock',
  'event lost on restart',
  'old events emitted at first',
  'same moment emitted once',
  'example that does not fit',
  'sensitive field that does not exist',
] as const;

export type Bug = (typeof bugs)[number];

/** True when the connector is to be wrong in this way. */
export type Has = (bug: Bug) => boolean;
