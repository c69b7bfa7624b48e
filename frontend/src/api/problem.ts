import type { Problem } from '@baton/contract';

/** A refusal of the server, or the lack of an answer (`status` 0). `message` is one plain sentence for the person. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: Readonly<Record<string, string>>;

  constructor(problem: Problem) {
    super(problem.message);
    this.name = 'Refusal';
    this.status = problem.status;
    this.code = problem.code;
    this.fields = problem.fields ?? {};
  }
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'message' in body && typeof body.message === 'string';

/** Reads a refusal from whatever the server, or something between it and us, answered. */
export const refusalFrom = (status: number, body: unknown): Refusal =>
  isProblem(body)
    ? new Refusal(body)
    : new Refusal({
        status,
        code: 'unexpected_answer',
        message: `The server answered ${status} without a reason. Please try again.`,
      });

export const noAnswer = (): Refusal =>
  new Refusal({
    status: 0,
    code: 'no_answer',
    message: 'Baton cannot be reached. Check the connection; nothing was changed.',
  });

/** The sentence to show for anything that went wrong. */
export const sentenceOf = (failure: unknown): string =>
  failure instanceof Refusal ? failure.message : 'Something unexpected happened on this page. Please reload it.';
