import { ConnectorError } from './failure.ts';

/** What a delivery holds as JSON in UTF-8; undefined when it holds something else. */
export function jsonIn(raw: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(raw));
  } catch {
    return undefined;
  }
}

/** The same where nothing else is expected. @throws ConnectorError invalid_input, with one sentence */
export function mustBeJson(raw: Uint8Array): unknown {
  const read = jsonIn(raw);
  if (read !== undefined) return read;
  throw new ConnectorError('invalid_input', 'Expected JSON in UTF-8, found something else.');
}
