/** Words broken into lines of so many letters; what does not fit is cut, and says so with three dots. */
export function linesOf(words: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).filter((one) => one !== '')) {
    if (line !== '' && line.length + 1 + word.length > letters) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  const shown = lines.slice(0, most).map((one) => (one.length > letters + 4 ? `${one.slice(0, letters)}…` : one));
  if (lines.length > most) shown[most - 1] = `${shown[most - 1]!.replace(/…$/, '')}…`;
  return shown;
}
