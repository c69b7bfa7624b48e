import type { Json, Type } from '@baton/process-maps';

/** Values of one type found in a text, each once, in order of appearance. */
export function findTyped(text: string, type: Type): Json[] {
  const found = (finders[type.kind] ?? nothing)(text, type);
  return [...new Map(found.map((value) => [JSON.stringify(value), value])).values()];
}

type Finder = (text: string, type: Type) => Json[];

const nothing: Finder = () => [];

const finders: Partial<Record<Type['kind'], Finder>> = {
  money: (text) => [...amounts(text)],
  number: (text) => numbers(text),
  integer: (text) => numbers(text).filter(Number.isInteger),
  date: (text) => dates(text),
  choice: (text, type) =>
    type.kind === 'choice' ? type.of.filter((option) => holdsWord(text, option.replaceAll('_', ' '))) : [],
};

const symbols: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP' };

/** Amounts with a currency: "$1,200.50", "900 EUR". A bare number is not an amount. */
function* amounts(text: string): Generator<Json> {
  const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?`;
  const pattern = new RegExp(
    String.raw`([$€£])\s?(${number})(?![\d,.]*\d)|\b(${number})\s?(USD|EUR|GBP|CHF|CAD)\b`,
    'g',
  );
  for (const [, symbol, before, after, code] of text.matchAll(pattern)) {
    yield { amount: (before ?? after)!.replaceAll(',', ''), currency: code ?? symbols[symbol!]! };
  }
}

const numbers = (text: string): number[] =>
  [...text.matchAll(/(?<![\w.,-])-?\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\w])|(?<![\w.,-])-?\d+(?:\.\d+)?(?![\w])/g)].map(
    ([digits]) => Number(digits.replaceAll(',', '')),
  );

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Unambiguous calendar days only: 2026-11-21, 21 November 2026, November 21, 2026. "03/04/26" could be two days. */
function dates(text: string): string[] {
  const month = `(${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})`;
  const iso = [...text.matchAll(/\b(\d{4})-(\d{2})-(\d{2})\b/g)].map(([, y, m, d]) => day(y!, Number(m), d!));
  const dayFirst = [
    ...text.matchAll(new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)? ${month}\.?,? (\d{4})\b`, 'gi')),
  ];
  const monthFirst = [
    ...text.matchAll(new RegExp(String.raw`\b${month}\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`, 'gi')),
  ];
  return [
    ...iso,
    ...dayFirst.map(([, d, m, y]) => day(y!, monthNumber(m!), d!)),
    ...monthFirst.map(([, m, d, y]) => day(y!, monthNumber(m!), d!)),
  ].filter((found) => found !== undefined);
}

const monthNumber = (name: string): number =>
  months.findIndex((full) => full.startsWith(name.slice(0, 3).toLowerCase())) + 1;

/** ISO day, or nothing for a day that does not exist. */
function day(year: string, month: number, dayOfMonth: string): string | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : undefined;
}

const holdsWord = (text: string, word: string): boolean => ` ${plain(text)} `.includes(` ${plain(word)} `);
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
