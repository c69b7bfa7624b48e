export interface CaseSearch {
  searching: boolean;
  /** A case's number, when the text is one. */
  number: string | null;
  /** PostgreSQL's query for words that begin with each of these, all of them: `mill:* & print:*`. Letters and digits only. */
  words: string;
}

/** Words that are looked for at once; a longer text is found by its beginning. */
const MOST_WORDS = 12;

/** What a person typed, as something to look for. */
export function readSearch(text: string): CaseSearch {
  const typed = text.trim();
  const words = typed.match(/[\p{L}\p{N}]+/gu) ?? [];
  return {
    searching: typed !== '',
    number: /^[1-9]\d{0,17}$/.test(typed) ? typed : null,
    words: words
      .slice(0, MOST_WORDS)
      .map((word) => `'${word}':*`)
      .join(' & '),
  };
}
