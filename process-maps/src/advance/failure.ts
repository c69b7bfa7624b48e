/**
 * Why a step did not succeed: a closed family. The engine never reads a message to decide; the code decides
 * (see `failure-policy.ts`). The first ten are the connector contract's words, with the same spelling.
 */
export type FailureCode =
  | 'auth_expired'
  | 'auth_revoked'
  | 'forbidden'
  | 'rate_limited'
  | 'invalid_input'
  | 'not_found'
  | 'conflict'
  | 'vendor_down'
  | 'unknown_outcome'
  | 'permanent'
  /** The AI step gave no usable answer: refused, cut off, malformed, over budget, not available. */
  | 'no_answer'
  /** The step's output does not have the declared shape, or is larger than allowed. */
  | 'bad_output'
  /** A value of the step's input could not be computed from the case's data. */
  | 'bad_value'
  /** A fault of Baton itself. */
  | 'internal';

export interface Failure {
  code: FailureCode;
  /** One sentence for a person: what was expected, what was found. Never holds a secret. */
  message: string;
  /** Milliseconds to wait before the next try, when the vendor said so. */
  retryAfterMs?: number;
}
