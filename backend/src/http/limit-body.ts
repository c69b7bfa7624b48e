import type { RequestHandler } from 'express';
import { asRefusal } from './problem.filter.ts';

/** Milliseconds for which a sender may go on with what is refused already, so that it gets to read the answer. */
const grace = 2_000;

/**
 * Answers 413 as soon as a body is over `most` bytes, or says that it will be; a sender that does not stop then is cut
 * off. The parsers behind this have the same limit, but answer only when the body ends, which an endless one never does.
 */
export function limitBody(most: number): RequestHandler {
  return (request, response, next) => {
    let read = 0;
    const refuse = (): void => {
      if (response.headersSent) return;
      response.status(413).json(asRefusal({ status: 413 })?.toProblem());
      const cutOff = setTimeout(() => request.destroy(), grace).unref();
      request.once('end', () => clearTimeout(cutOff));
    };
    const announced = Number(request.headers['content-length'] ?? 0) > most;
    if (announced) {
      refuse();
      return void request.resume();
    }
    request.on('data', (piece: Buffer) => {
      read += piece.length;
      if (read > most) refuse();
    });
    next();
  };
}
