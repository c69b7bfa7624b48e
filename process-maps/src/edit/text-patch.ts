/** How one text becomes another: what stands between the same beginning and the same end is exchanged. */
export interface TextPatch {
  at: number;
  before: string;
  after: string;
}

export function patchBetween(before: string, after: string): TextPatch {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at++;
  let end = 0;
  while (end < shorter - at && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { at, before: before.slice(at, before.length - end), after: after.slice(at, after.length - end) };
}

export function applyPatch(text: string, { at, before, after }: TextPatch): string {
  return text.slice(0, at) + after + text.slice(at + before.length);
}

export function reversed({ at, before, after }: TextPatch): TextPatch {
  return { at, before: after, after: before };
}
