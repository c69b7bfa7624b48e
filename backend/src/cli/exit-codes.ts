/** What the command line answers to the shell. Documented in `baton --help` and README. */
export const exitCodes = {
  /** Done; nothing to fix. */
  ok: 0,
  /** Something was found that must be fixed, or the request was refused. */
  refused: 1,
  /** The command was not understood: an unknown option, a file that is not there. */
  usage: 2,
} as const;

/** Ends a command with exit code 1 and one sentence: what was expected, what was found, what to do. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Ends a command with exit code 2 and one sentence. */
export class NotUnderstood extends Error {
  override readonly name = 'NotUnderstood';
}
