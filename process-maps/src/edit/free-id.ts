import { Id } from '../format/words.schema.ts';

const LONGEST = 40;

/**
 * An id made of a title's words that the language allows and nothing else has: "Pay it!" gives `pay_it`, then `pay_it_2`.
 * `sort` is the word for a title without any letter from a to z ("返金" gives `step`).
 */
export function freeId(title: string, taken: (id: string) => boolean, sort = 'step'): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+/, '')
    .slice(0, LONGEST)
    .replace(/_+$/, '');
  const stem = Id.safeParse(plain).success ? plain : plain === '' ? sort : `${plain}_${sort}`;
  if (!taken(stem)) return stem;
  for (let count = 2; ; count++) if (!taken(`${stem}_${count}`)) return `${stem}_${count}`;
}
