import type { NextFunction, Request, Response } from 'express';
import { isStorable } from '../engine/check-output.ts';
import { badInput } from './refusal.ts';

/**
 * What could not be kept as it was sent is refused at the door, wherever it stands in a request: text that the database
 * cannot hold, and fields of a name that JavaScript would lose on the way.
 */
export function checkStorable(request: Request, _response: Response, next: NextFunction): void {
  const url = decoded(request.originalUrl);
  const given = request.body === undefined ? '' : JSON.stringify(request.body);
  const [, lost] = lostName.exec(given) ?? [];
  if (lost) return next(badInput(`Expected another name than “${lost}” for a field. Rename it and send it again.`));
  if (url !== undefined && !url.includes('\u0000') && isStorable(given)) return next();
  next(
    badInput(
      'Expected readable text, found a NUL character or half a character. Remove it and send the request again.',
    ),
  );
}

/** In JSON text: a name, not a value and not the end of a longer name. Reading by a schema drops each of them. */
const lostName = /(?<!\\)"(__proto__|constructor|prototype)":/;

function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url);
  } catch {
    return undefined;
  }
}
