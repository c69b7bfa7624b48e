import type { NextFunction, Request, Response } from 'express';
import { isStorable } from '../engine/check-output.ts';
import { badInput } from './refusal.ts';

/** Text that the database cannot keep is refused at the door, wherever it stands in a request. */
export function checkStorable(request: Request, _response: Response, next: NextFunction): void {
  const url = decoded(request.originalUrl);
  const given = request.body === undefined ? '' : JSON.stringify(request.body);
  if (url !== undefined && !url.includes('\u0000') && isStorable(given)) return next();
  next(
    badInput(
      'Expected readable text, found a NUL character or half a character. Remove it and send the request again.',
    ),
  );
}

function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url);
  } catch {
    return undefined;
  }
}
