import type { Json, Type } from '@baton/process-maps';
import type { KnownField } from '@baton/process-maps/edit';

/** What was written in each field, by its path. */
export type Typed = Record<string, string>;

/** The message that a form says: empty fields are left out. The first word of a path is the message's own name. */
export function messageOf(fields: readonly KnownField[], typed: Typed): Json {
  const message: Record<string, Json> = {};
  for (const { path, type } of fields) {
    const text = (typed[path] ?? '').trim();
    if (text === '') continue;
    const names = path.split('.').slice(1);
    let at = message;
    for (const name of names.slice(0, -1)) at = (at[name] ??= {}) as Record<string, Json>;
    const last = names.at(-1);
    if (last !== undefined) at[last] = valueOf(type, text);
  }
  return message;
}

const MONEY = /^([\d.,]+)\s*([A-Za-z]{3})$/;

/** As the language writes such a value; what does not fit stays a text, for the rehearsal to stop at. */
function valueOf(type: Type, text: string): Json {
  switch (type.kind) {
    case 'number':
    case 'integer':
      return Number.isFinite(Number(text)) ? Number(text) : text;
    case 'boolean':
      return text === 'yes';
    case 'money': {
      const [, amount, currency] = MONEY.exec(text) ?? [];
      return amount && currency ? { amount: amount.replaceAll(',', ''), currency: currency.toUpperCase() } : text;
    }
    case 'person':
      return { id: text, name: text };
    case 'list':
      return text.split(',').map((item) => valueOf(type.of, item.trim()));
    default:
      return text;
  }
}

/** How a field is to be filled in; '' where the name says enough. */
export function hintOf({ type }: KnownField): string {
  switch (type.kind) {
    case 'money':
      return '120.50 USD';
    case 'date':
      return '2026-11-21';
    case 'time':
      return '2026-11-21T09:30:00Z';
    case 'list':
      return 'one, two';
    default:
      return '';
  }
}
