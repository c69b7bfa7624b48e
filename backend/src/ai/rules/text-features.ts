/** Features of a text: words, pairs of neighbouring words, and runs of four letters (they survive typos). */
export function featuresOf(text: string): Map<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  const count = (feature: string): void => void counts.set(feature, (counts.get(feature) ?? 0) + 1);
  words.forEach((word, i) => {
    count(`w:${word}`);
    if (i > 0) count(`p:${words[i - 1]} ${word}`);
    const padded = ` ${word} `;
    for (let at = 0; at + 4 <= padded.length; at++) count(`g:${padded.slice(at, at + 4)}`);
  });
  return counts;
}

/** Lower-case words without accents and apostrophes; digits become one word, so that no order number is learnt by heart. */
export function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '');
  return (folded.match(/\p{L}+|\p{N}+/gu) ?? []).map((word) => (/^\p{N}/u.test(word) ? '0' : word));
}
