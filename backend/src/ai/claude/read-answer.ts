import type { Json, Type } from '@baton/process-maps';
import type { Gate } from '../evidence/confidence.ts';
import { fieldOf } from '../output-shape.ts';

export type ReadAnswer = { ok: true; data: Json; gates: Gate[] } | { ok: false; why: string };

/** Parses the model's text. Nulls stand for absent fields and are left out. */
export function readAnswer(text: string): ReadAnswer {
  const parsed = parseJson(text);
  return parsed === undefined
    ? { ok: false, why: 'The model answered with something that is not JSON.' }
    : { ok: true, data: withoutNulls(parsed), gates: [] };
}

/** As `readAnswer` for extraction: takes the values whose quote stands in the material, and checks that every one does. */
export function readExtraction(
  text: string,
  output: Extract<Type, { kind: 'record' }>,
  lines: readonly string[],
): ReadAnswer {
  const parsed = parseJson(text);
  if (parsed === undefined) return { ok: false, why: 'The model answered with something that is not JSON.' };
  const data: { [field: string]: Json } = {};
  const gates: Gate[] = [];
  for (const name of Object.keys(output.fields)) {
    const field = fieldOf(parsed, name);
    const value = fieldOf(field, 'value');
    const status = fieldOf(field, 'status');
    if (status !== 'found' || value === undefined || value === null) continue;
    data[name] = withoutNulls(value);
    gates.push(quoteGate(name, fieldOf(field, 'quote'), fieldOf(field, 'line'), lines));
  }
  return { ok: true, data, gates };
}

/** The quote must stand in the named line or a neighbour, spaces and case aside. */
function quoteGate(name: string, quote: Json | undefined, line: Json | undefined, lines: readonly string[]): Gate {
  const at = typeof line === 'number' ? line - 1 : -1;
  const near = folded(lines.slice(Math.max(0, at - 1), at + 2).join(' '));
  const passed = typeof quote === 'string' && folded(quote) !== '' && at >= 0 && near.includes(folded(quote));
  const label = name.replaceAll('_', ' ');
  return {
    id: `quote_${name}`,
    passed,
    text: passed ? `The quote for “${label}” is in the text.` : `The quote for “${label}” is not in the text.`,
  };
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]])),
  );
}
