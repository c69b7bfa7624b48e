/**
 * What a map file may be, so that reading ends quickly with one sentence whatever is in the file. Pieces are lines,
 * commas and quotes: what the time of parsing depends on. A map of 1,000 steps has about 15,000 of them.
 */
export const SOURCE_LIMITS = { characters: 1_000_000, pieces: 40_000, depth: 40, faults: 50 } as const;

/** Why the text is not worth parsing; undefined when it is. Linear in the text's length. */
export function refuseSource(text: string): string | undefined {
  if (text.length > SOURCE_LIMITS.characters) {
    return `A map may have ${SOURCE_LIMITS.characters.toLocaleString('en-US')} characters, this file has ${text.length.toLocaleString('en-US')}.`;
  }
  if (text.includes('\u0000') || text.includes('\ufffd')) return 'This is not a text file; a map is written in YAML.';
  if (text.trim() === '') return 'The file is empty; a map starts with "format: 1".';
  if (hasTooManyPieces(text)) {
    return `The file has more than ${SOURCE_LIMITS.pieces.toLocaleString('en-US')} lines, commas and quotes; a map of 1,000 steps has about 15,000.`;
  }
  if (tooDeep(text)) return `The file is nested more than ${SOURCE_LIMITS.depth} levels deep; a map needs about ten.`;
  return undefined;
}

function hasTooManyPieces(text: string): boolean {
  let pieces = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 44 || unit === 34 || unit === 39) pieces++;
  }
  return pieces > SOURCE_LIMITS.pieces;
}

/** Indentation and open brackets outside of quotes and comments: an upper estimate of the nesting. */
function tooDeep(text: string): boolean {
  let open = 0;
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length;
    if (indent > SOURCE_LIMITS.depth * 8 && line.trim() !== '') return true;
    if (/^\s*(-\s+){40}/.test(line) || /(\?\s+){40}/.test(line)) return true;
    open = Math.max(0, open + bracketBalance(line));
    if (open > SOURCE_LIMITS.depth) return true;
  }
  return false;
}

function bracketBalance(line: string): number {
  const bare = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'|(^|\s)#.*$/g, '');
  let balance = 0;
  let highest = 0;
  for (const character of bare) {
    if (character === '[' || character === '{') highest = Math.max(highest, ++balance);
    else if (character === ']' || character === '}') balance--;
  }
  return highest > SOURCE_LIMITS.depth ? highest : balance;
}
