import { createHash } from 'node:crypto';

/** Values that must stay where they were put, and how to find them in whatever comes out. */

/** As keys look, so that software that repeats them has to escape, encode or wrap them. */
export function canaryOf(name: string): string {
  const unlike = createHash('sha256').update(name).digest('base64');
  return `${unlike.slice(0, 14)}/"+=&?${unlike.slice(14, 30)}`;
}

/** Letters of a canary that count as found, in any form: half a secret is a leak too. */
const longestHarmless = 13;

/** Every form in which a value may come back. */
function formsOf(canary: string): string[] {
  const bytes = Buffer.from(canary);
  const behind = [0, 1, 2].map((letters) => Buffer.concat([Buffer.from('u:x'.slice(0, letters)), bytes]));
  return [
    canary,
    encodeURIComponent(canary),
    JSON.stringify(canary).slice(1, -1),
    JSON.stringify(JSON.stringify(canary)).slice(1, -1),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    [...canary].reverse().join(''),
    ...behind.map((all) => all.toString('base64').slice(4).replace(/=+$/, '').slice(0, -1)),
    ...behind.map((all) => all.toString('base64url').slice(4).slice(0, -1)),
  ];
}

const known = new WeakMap<readonly string[], Set<string>>();

/** All pieces that would be a leak. */
function piecesOf(canaries: readonly string[]): Set<string> {
  const pieces = known.get(canaries) ?? new Set<string>();
  if (!known.has(canaries)) {
    for (const form of canaries.flatMap(formsOf)) {
      for (let at = 0; at + longestHarmless <= form.length; at++) pieces.add(form.slice(at, at + longestHarmless));
    }
  }
  known.set(canaries, pieces);
  return pieces;
}

/** The pieces of canaries that a text holds; empty is what is wanted. The list of canaries must be complete by now. */
export function canariesIn(text: string, canaries: readonly string[]): string[] {
  const pieces = piecesOf(canaries);
  const found = new Set<string>();
  for (let at = 0; at + longestHarmless <= text.length; at++) {
    const piece = text.slice(at, at + longestHarmless);
    if (pieces.has(piece)) found.add(piece);
  }
  return [...found];
}
