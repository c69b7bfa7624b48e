import type { Type } from '@baton/process-maps';
import type { RuleComparison, RuleTest, RuleValue } from '@baton/process-maps/edit';

/** How a test is chosen in the builder: its words, which sort of field it fits, and what it begins with. */
export interface TestKind {
  id: string;
  words: string;
  fits: (type: Type) => boolean;
  /** The test, with what was compared with before where that still fits. */
  make(value: string, type: Type): { not?: boolean; test: RuleTest };
}

const ORDERED = new Set(['number', 'integer', 'money', 'date', 'time', 'duration']);
const isOrdered = (type: Type): boolean => ORDERED.has(type.kind) || type.kind === 'any';
const isText = (type: Type): boolean => type.kind === 'text' || type.kind === 'any';
const isPlain = (type: Type): boolean => type.kind !== 'record' && type.kind !== 'list' && type.kind !== 'boolean';

const compare = (
  id: string,
  words: string,
  op: '==' | '!=' | '<' | '<=' | '>' | '>=',
  fits: TestKind['fits'] = isPlain,
): TestKind => ({
  id,
  words,
  fits,
  make: (value, type) => ({ test: { op, to: { value: literalOf(value, type) } } }),
});
const listOf = (text: string): string[] => {
  const parts = text.split(',').map((part) => part.trim());
  return parts.filter((part) => part !== '').length > 0 ? parts.filter((part) => part !== '') : [''];
};

export const testKinds: readonly TestKind[] = [
  compare('>', 'is more than', '>', isOrdered),
  compare('<', 'is below', '<', isOrdered),
  compare('>=', 'is at least', '>=', isOrdered),
  compare('<=', 'is at most', '<=', isOrdered),
  compare('==', 'is', '=='),
  compare('!=', 'differs from', '!='),
  {
    id: 'in',
    words: 'is one of',
    fits: isPlain,
    make: (value, type) => ({ test: { op: 'in', to: listOf(value).map((part) => literalOf(part, type)) } }),
  },
  {
    id: 'mentions',
    words: 'mentions',
    fits: isText,
    make: (value) => ({ test: { op: 'mentions', to: listOf(value) } }),
  },
  { id: 'contains', words: 'contains', fits: isText, make: (value) => ({ test: { op: 'contains', to: value } }) },
  {
    id: 'startsWith',
    words: 'begins with',
    fits: isText,
    make: (value) => ({ test: { op: 'startsWith', to: value } }),
  },
  { id: 'endsWith', words: 'ends with', fits: isText, make: (value) => ({ test: { op: 'endsWith', to: value } }) },
  { id: 'like', words: 'looks like', fits: isText, make: (value) => ({ test: { op: 'like', to: value } }) },
  { id: 'yes', words: 'is yes', fits: ({ kind }) => kind === 'boolean', make: () => ({ test: { op: 'yes' } }) },
  {
    id: 'no',
    words: 'is no',
    fits: ({ kind }) => kind === 'boolean',
    make: () => ({ not: true, test: { op: 'yes' } }),
  },
  { id: 'given', words: 'is given', fits: () => true, make: () => ({ test: { op: 'given' } }) },
  { id: 'missing', words: 'is missing', fits: () => true, make: () => ({ not: true, test: { op: 'given' } }) },
];

/** Which of them a comparison is; undefined for one that the builder shows as text. */
export function kindOf({ not = false, test }: RuleComparison): TestKind | undefined {
  const id = test.op === 'yes' ? (not ? 'no' : 'yes') : test.op === 'given' ? (not ? 'missing' : 'given') : test.op;
  const turned = not && test.op !== 'yes' && test.op !== 'given';
  return turned ? undefined : testKinds.find((kind) => kind.id === id);
}

/** What is compared with, as it is typed. Undefined where the test needs nothing, or another field is meant. */
export function typedValue({ test }: RuleComparison): string | undefined {
  if (!('to' in test)) return undefined;
  const { to } = test;
  if (typeof to === 'string') return to;
  if (Array.isArray(to)) return to.map(textOfValue).join(', ');
  return 'value' in to ? textOfValue(to.value) : undefined;
}

const textOfValue = (value: RuleValue): string => (typeof value === 'object' ? value.text : String(value));

/** What was typed as a value of the field's type; something that does not fit yet stays a text for the checks to name. */
function literalOf(text: string, type: Type): RuleValue {
  const words = text.trim();
  switch (type.kind) {
    case 'number':
    case 'integer': {
      const number = Number(words.replace('%', ''));
      if (words === '' || !Number.isFinite(number)) return words === '' ? 0 : words;
      return words.endsWith('%') ? number / 100 : number;
    }
    case 'money':
      return { kind: 'money', text: /^\d+(\.\d+)?$/.test(words) ? `${words} USD` : words || '0 USD' };
    case 'date':
    case 'time':
    case 'duration':
      return { kind: type.kind, text: words };
    case 'choice':
      return type.of.includes(words) ? words : (type.of[0] ?? text);
    default:
      return text;
  }
}
