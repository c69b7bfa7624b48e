import type { Request } from 'express';
import { Refusal } from './refusal.ts';

/**
 * The bytes of a request, read by its route: so that a large body is taken only from whoever may send it.
 * @throws 413 as soon as it is over `most` bytes, or says that it will be; the connection ends then
 */
export async function readBody(request: Request, most: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge(request, most);
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > most) throw tooLarge(request, most);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function tooLarge(request: Request, most: number): Refusal {
  request.res?.setHeader('connection', 'close');
  return new Refusal(
    413,
    'too_large',
    `Expected a file of at most ${most / (1024 * 1024)} MB: this one is over the limit.`,
  );
}
