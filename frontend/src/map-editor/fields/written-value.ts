import type { Json, Type } from '@baton/process-maps';

/** A value of the map as it is typed; lists and records as JSON. */
export function typedText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (isMoney(value)) return `${value.amount} ${value.currency}`;
  return JSON.stringify(value);
}

/** What was typed as a value of that type; an expression or a text with fields in it stays as it is written. */
export function valueTyped(text: string, type: Type): Json | undefined {
  const words = text.trim();
  if (words === '') return undefined;
  if (words.startsWith('=') || words.includes('{{')) return text;
  switch (type.kind) {
    case 'number':
    case 'integer':
      return Number.isFinite(Number(words)) ? Number(words) : text;
    case 'boolean':
      return words === 'true' || words === 'false' ? words === 'true' : text;
    case 'money': {
      const found = /^(\d+(?:\.\d+)?)\s+([A-Z]{3})$/.exec(words);
      return found ? { amount: found[1]!, currency: found[2]! } : text;
    }
    case 'list':
    case 'record':
    case 'any':
      return parsed(words) ?? text;
    default:
      return text;
  }
}

function isMoney(value: unknown): value is { amount: string; currency: string } {
  const { amount, currency, ...rest } = value as Record<string, unknown>;
  return typeof amount === 'string' && typeof currency === 'string' && Object.keys(rest).length === 0;
}

function parsed(words: string): Json | undefined {
  if (!/^[[{]/.test(words)) return undefined;
  try {
    return JSON.parse(words) as Json;
  } catch {
    return undefined;
  }
}
