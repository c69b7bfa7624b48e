import type { ValueTemplate } from '../pipeline/pipeline.ts';
import type { Json } from '../types/type.ts';

/** A hole in a text that is opened and not closed, or empty. `at` is an offset into the text. */
export interface HoleFault {
  message: string;
  at: number;
}

/** Turns a written value into a template. Only strings that start with `=` or hold `{{ }}` become expressions. */
export function parseValue(written: Json, onFault?: (fault: HoleFault) => void): ValueTemplate {
  if (typeof written === 'string') return parseText(written, onFault);
  if (typeof written !== 'object' || written === null) return { literal: written };
  const parts = Object.values(written).map((part) => parseValue(part, onFault));
  if (parts.every((part) => 'literal' in part)) return { literal: written };
  if (Array.isArray(written)) return { list: parts };
  return { record: Object.fromEntries(Object.keys(written).map((name, index) => [name, parts[index]!])) };
}

/** `= expr` without its sign, or undefined. */
export function expressionIn(written: string): string | undefined {
  const trimmed = written.trimStart();
  return trimmed.startsWith('=') ? trimmed.slice(1).trim() : undefined;
}

/** Where the expressions of a written text begin, in order: offsets into the text. */
export function expressionOffsets(written: Json): number[] {
  if (typeof written !== 'string') return [];
  const start = /^\s*=\s*/.exec(written);
  return start ? [start[0].length] : [...written.matchAll(/\{\{\s*/g)].map(({ index, 0: open }) => index + open.length);
}

/** Text with holes: the pieces between `{{` and `}}` are expressions. */
export function parseText(written: string, onFault?: (fault: HoleFault) => void): ValueTemplate {
  const expr = expressionIn(written);
  if (expr !== undefined) return { expr };
  const parts: (string | { expr: string })[] = [];
  let at = 0;
  for (let open = written.indexOf('{{'); open >= 0; open = written.indexOf('{{', at)) {
    const close = written.indexOf('}}', open);
    const inner = close < 0 ? '' : written.slice(open + 2, close).trim();
    if (inner === '') {
      onFault?.({
        message: close < 0 ? 'A {{ is never closed with }}.' : 'There is nothing between {{ and }}.',
        at: open,
      });
      return { literal: written };
    }
    if (open > at) parts.push(written.slice(at, open));
    parts.push({ expr: inner });
    at = close + 2;
  }
  if (parts.length === 0) return { literal: written };
  if (at < written.length) parts.push(written.slice(at));
  return { text: parts };
}
