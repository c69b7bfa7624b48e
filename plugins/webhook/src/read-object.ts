import { ConnectorError } from '@baton/plugin-sdk';

/**
 * Reads one JSON object. What JavaScript would drop without a word, a name that is there twice and the name `__proto__`,
 * is refused instead: the sender believes it was received.
 * @throws ConnectorError invalid_input, with one sentence
 */
export function readObject(raw: Uint8Array): Record<string, unknown> {
  const text = decoded(raw);
  const data = parsed(text);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw refused('Expected a JSON object, such as {"id": "1", "text": "…"}.');
  }
  refuseLostFields(text, data);
  return data as Record<string, unknown>;
}

function refuseLostFields(text: string, data: object): void {
  const { fields, prototype } = countFields(data);
  if (prototype) throw refused('Expected another name than "__proto__" for a field: rename it.');
  if (namesIn(text) !== fields) throw refused('Expected each field once, found a name that is there twice.');
}

/** In JSON that was parsed, a text in front of a colon is a name and nothing else is. */
const texts = /"[^"\\]*(?:\\.[^"\\]*)*"([ \t\r\n]*:)?/g;

function namesIn(json: string): number {
  let names = 0;
  for (const [, colon] of json.matchAll(texts)) if (colon) names += 1;
  return names;
}

/** Level after level instead of a call in a call: nesting may be deeper than the stack. */
function countFields(data: object): { fields: number; prototype: boolean } {
  let fields = 0;
  for (let level: object[] = [data]; level.length > 0;) {
    const below: object[] = [];
    for (const each of level) {
      const names = Object.keys(each);
      if (!Array.isArray(each)) fields += names.length;
      if (Object.hasOwn(each, '__proto__')) return { fields, prototype: true };
      for (const value of Object.values(each)) if (typeof value === 'object' && value !== null) below.push(value);
    }
    level = below;
  }
  return { fields, prototype: false };
}

function decoded(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    throw noJson();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw noJson();
  }
}

const refused = (message: string): ConnectorError => new ConnectorError('invalid_input', message);

const noJson = (): ConnectorError => refused('Expected JSON in UTF-8, found something else.');
