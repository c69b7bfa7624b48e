import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { Response } from 'express';
import { LOG, type Log } from './log.ts';
import { badInput, Refusal } from './refusal.ts';

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
  if (thrown instanceof Error && thrown.message.startsWith('Failed to decode param'))
    return badInput('Expected an address that can be read, found a broken %-sign in it.');
  const status = thrown instanceof HttpException ? thrown.getStatus() : (thrown as { status?: unknown } | null)?.status;
  if (typeof status !== 'number' || status < 400 || status > 499) return undefined;
  const [code, message] = refusals[status] ?? [
    'bad_request',
    'The request could not be read. Correct it and send it again.',
  ];
  return new Refusal(status, code, message);
}

/** By HTTP status. Our own code throws refusals, so these come from the body parsers and the router. */
const refusals: Record<number, [code: string, message: string]> = {
  400: ['not_json', 'Expected the body to be JSON. Check it with a JSON validator and send it again.'],
  404: ['not_found', 'No such address. Check its spelling.'],
  413: ['too_large', 'Expected a smaller body: this one is over the limit. Send less at once.'],
  415: ['not_plain', 'Expected the body uncompressed and in UTF-8. Send it again that way.'],
};
