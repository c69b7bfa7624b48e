import type { Problem } from '@baton/contract';

/** What was expected, what was found, what to do next: one clear sentence, never a stack trace. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;
  readonly code: string;
  readonly fields: Record<string, string> | undefined;
  /** Seconds until a new try makes sense. */
  readonly retryAfter: number | undefined;

  constructor(status: number, code: string, message: string, more: RefusalDetails = {}) {
    super(message, { cause: more.cause });
    this.status = status;
    this.code = code;
    this.fields = more.fields;
    this.retryAfter = more.retryAfter;
  }

  /** The body that the contract promises for every refusal. */
  toProblem(): Problem {
    return {
      status: this.status,
      code: this.code,
      message: this.message,
      ...(this.fields && { fields: this.fields }),
    };
  }
}

interface RefusalDetails {
  fields?: Record<string, string>;
  retryAfter?: number;
  cause?: unknown;
}

/** Absent, or another company's: the two look the same from outside. */
export const notFound = (what: string): Refusal =>
  new Refusal(404, 'not_found', `No ${what} was found here. It may have been removed; go back to the list.`);

export const notSignedIn = (): Refusal =>
  new Refusal(401, 'not_signed_in', 'You are not signed in, or your session has ended. Sign in and try again.');

export const notAllowed = (message: string): Refusal => new Refusal(403, 'not_allowed', message);

export const badInput = (message: string, fields?: Record<string, string>): Refusal =>
  new Refusal(400, 'bad_input', message, fields ? { fields } : {});
