/** Words as they go onto paper: without characters that draw nothing or would break a line, and without halves of characters. */
export const paperWords = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .trim();

/** Whether a font has a shape for every character. @param known its code points */
export const canShow = (words: string, known: ReadonlySet<number>): boolean =>
  [...words].every((letter) => known.has(letter.codePointAt(0)!));

/** For paper that no browser can draw on: what the font does not have becomes a box, so that nobody takes it for nothing. */
export const inFont = (words: string, known: ReadonlySet<number>): string =>
  [...words].map((letter) => (known.has(letter.codePointAt(0)!) ? letter : '□')).join('');
