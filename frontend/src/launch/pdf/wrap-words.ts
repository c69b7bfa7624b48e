/** Widths in parts of the letter size, on the wide side: a line that is a little short is better than one that leaves the page. */
const widths: readonly [RegExp, number][] = [
  [/[ilj.,;:'!|()[\]\s]/, 0.32],
  [/[mwMW@%]/, 0.95],
  [/[A-Z0-9]/, 0.7],
  [/[\u0000-\u24ff]/, 0.6],
];
const widest = 1.05;

const widthOf = (words: string): number =>
  [...words].reduce((sum, letter) => sum + (widths.find(([kind]) => kind.test(letter))?.[1] ?? widest), 0);

/** Words in lines that fit; a word that is longer than a line is broken, and nothing is left out. @param width and size in points */
export function wrapWords(words: string, width: number, size: number): string[] {
  const room = width / size;
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).flatMap((one) => pieces(one, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, room: number): string[] {
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter) > room) {
      found.push(piece);
      piece = letter;
    } else piece += letter;
  }
  return piece === '' ? found : [...found, piece];
}
