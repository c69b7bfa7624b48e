/** Everything a connector may say went wrong. The host and the engine decide by these words, never by a message. */
export const failureCodes = [
  /** Refresh the credentials, then try once more. */
  'auth_expired',
  /** A person has to reconnect. */
  'auth_revoked',
  /** Connected, but a permission is missing. */
  'forbidden',
  /** Too many calls: wait `retryAfterMs`. */
  'rate_limited',
  /** The vendor refuses this input; the same input will be refused again. */
  'invalid_input',
  'not_found',
  'conflict',
  /** Nothing happened at the vendor: not reachable, or a read that failed. */
  'vendor_down',
  /** A change was sent and no clear answer came back: it may or may not have happened. */
  'unknown_outcome',
  /** Anything else; never tried again. */
  'permanent',
] as const;

export type FailureCode = (typeof failureCodes)[number];

const retryable: ReadonlySet<FailureCode> = new Set(['auth_expired', 'rate_limited', 'vendor_down']);

export interface FailureInfo {
  /** Milliseconds. */
  retryAfterMs?: number | undefined;
  /** HTTP status, when there was one. */
  status?: number | undefined;
  /** Dotted name of the input field at fault. */
  field?: string | undefined;
}

/** Works across copies of this package (bundled plugins), where `instanceof` does not. */
const brand = Symbol.for('baton.ConnectorError');

/**
 * The one error that a connector throws. The message is one sentence for a person and never holds a secret or a whole
 * answer of the vendor.
 */
export class ConnectorError extends Error {
  readonly code: FailureCode;
  readonly info: FailureInfo;

  constructor(code: FailureCode, message: string, info: FailureInfo = {}) {
    super(message);
    this.name = 'ConnectorError';
    this.code = code;
    this.info = info;
    Object.defineProperty(this, brand, { value: true });
  }

  get retryable(): boolean {
    return retryable.has(this.code);
  }

  static is(thrown: unknown): thrown is ConnectorError {
    return typeof thrown === 'object' && thrown !== null && brand in thrown;
  }
}
