/** Index of a place in a text. @param line from 1 @param column from 1; beyond the line's end is its end */
export function placeInText(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const rest = lines[line - 1]?.length ?? 0;
  return Math.min(before + Math.min(column - 1, rest), text.length);
}
