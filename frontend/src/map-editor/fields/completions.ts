import type { KnownField } from '@baton/process-maps/edit';

export interface Completion {
  field: KnownField;
  /** The whole text with the field in it, and where the caret goes. */
  text: string;
  caret: number;
}

const MOST = 8;

/**
 * Fields that fit the name under the caret. In a value a name counts only where an expression is (after "=" or in
 * `{{ }}`), or when it is all there is.
 */
export function completionsFor(
  text: string,
  caret: number,
  fields: readonly KnownField[],
  kind: 'rule' | 'value',
): Completion[] {
  const word = /[a-z_][\w.]*$/i.exec(text.slice(0, caret))?.[0] ?? '';
  const start = caret - word.length;
  const before = text.slice(0, start);
  const after = text.slice(caret);
  const place = kind === 'rule' ? 'expression' : placeOf(before, after);
  if (place === 'expression' && insideQuotes(before.slice(before.lastIndexOf('{{') + 1))) return [];
  if (word === '' && (place === 'text' || (kind === 'rule' && text !== ''))) return [];
  const wanted = word.toLowerCase();
  return fields
    .filter(({ path }) => path.toLowerCase().includes(wanted) && path !== word)
    .toSorted((a, b) => rank(a, wanted) - rank(b, wanted))
    .slice(0, MOST)
    .map((field) => completed(field, place, before, after));
}

type Place = 'expression' | 'text' | 'empty';

function placeOf(before: string, after: string): Place {
  if (/^\s*=/.test(before)) return 'expression';
  if (before.lastIndexOf('{{') > before.lastIndexOf('}}')) return 'expression';
  return before === '' && after === '' ? 'empty' : 'text';
}

function completed(field: KnownField, place: Place, before: string, after: string): Completion {
  const words = place === 'empty' ? `= ${field.path}` : place === 'text' ? `{{ ${field.path} }}` : field.path;
  return { field, text: before + words + after, caret: before.length + words.length };
}

const rank = ({ path }: KnownField, wanted: string): number =>
  path.toLowerCase().startsWith(wanted) ? 0 : path.toLowerCase().includes(`.${wanted}`) ? 1 : 2;

function insideQuotes(expression: string): boolean {
  const isOdd = (mark: string) => expression.split(mark).length % 2 === 0;
  return isOdd("'") || isOdd('"');
}
