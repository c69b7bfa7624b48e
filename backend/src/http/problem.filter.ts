import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { Response } from 'express';
import { LOG, type Log } from './log.ts';
import { Refusal } from './refusal.ts';

/** Everything that goes wrong leaves as a Problem; what we did not foresee is logged under a number and not shown. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Log) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const refusal = asRefusal(thrown) ?? this.unforeseen(thrown);
    if (response.headersSent) return void response.end();
    if (refusal.retryAfter !== undefined) response.setHeader('retry-after', refusal.retryAfter);
    response.status(refusal.status).json(refusal.toProblem());
  }

  private unforeseen(thrown: unknown): Refusal {
    const number = randomBytes(4).toString('hex');
    this.log.error({ number, problem: thrown }, 'a request failed for a reason that was not foreseen');
    return new Refusal(
      500,
      'fault',
      `Something went wrong in Baton itself; nothing was changed. Try again, and tell your admin the number ${number} if it stays.`,
    );
  }
}

/** The parsers' and the framework's own refusals, in our words. */
export function asRefusal(thrown: unknown): Refusal | undefined {
  if (thrown instanceof Refusal) return thrown;
  const { type, status } = (thrown ?? {}) as { type?: string; status?: number };
  if (type === 'entity.too.large')
    return new Refusal(413, 'too_large', 'Expected a smaller body: this one is over the limit. Send less at once.');
  if (type === 'entity.parse.failed')
    return new Refusal(
      400,
      'not_json',
      'Expected the body to be JSON. Check it with a JSON validator and send it again.',
    );
  if (thrown instanceof HttpException && thrown.getStatus() === 404)
    return new Refusal(404, 'not_found', 'No such address. Check its spelling.');
  if (type && status && status >= 400 && status < 500)
    return new Refusal(
      status,
      'bad_request',
      'Expected a well-formed request with a JSON body. Correct it and send it again.',
    );
  if (thrown instanceof HttpException && thrown.getStatus() < 500)
    return new Refusal(
      thrown.getStatus(),
      'bad_request',
      'The request could not be read. Correct it and send it again.',
    );
  return undefined;
}
