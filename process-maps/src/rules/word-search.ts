const INVISIBLE = /\p{Cf}|\p{Mn}/gu;
/** Spaces, line ends, hyphens and underscores all part words. */
const SPACES = /[\s\p{Zs}\p{Pd}\p{Pc}]+/gu;
const WORD_PART = /[\p{L}\p{N}]/u;

/** Same text for everything that looks the same: compatibility forms, case, accents, invisible marks, runs of spaces. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(INVISIBLE, '').toLowerCase().replace(SPACES, ' ');
}

/** A word or phrase to look for; a star at its end accepts any ending: `complain*`. */
export interface Wanted {
  folded: string;
  anyEnding: boolean;
}

export function wantedWord(written: string): Wanted | undefined {
  const anyEnding = written.trim().endsWith('*');
  const folded = foldText(anyEnding ? written.trim().slice(0, -1) : written.trim()).trim();
  return WORD_PART.test(folded) ? { folded, anyEnding } : undefined;
}

/** True when the folded text holds the phrase as whole words. Time grows linearly with the text. */
export function mentions(foldedText: string, wanted: Wanted): boolean {
  let at = foldedText.indexOf(wanted.folded);
  while (at >= 0) {
    const end = at + wanted.folded.length;
    const startsWord = at === 0 || !WORD_PART.test(characterBefore(foldedText, at));
    const endsWord = wanted.anyEnding || end === foldedText.length || !WORD_PART.test(characterAt(foldedText, end));
    if (startsWord && endsWord) return true;
    at = foldedText.indexOf(wanted.folded, at + 1);
  }
  return false;
}

function characterAt(text: string, index: number): string {
  return String.fromCodePoint(text.codePointAt(index)!);
}

function characterBefore(text: string, index: number): string {
  const low = text.charCodeAt(index - 1);
  return low >= 0xdc00 && low <= 0xdfff && index > 1 ? text.slice(index - 2, index) : text[index - 1]!;
}
