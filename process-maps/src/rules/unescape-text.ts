import { RuleFault } from './rule-fault.ts';

const ONE = new Map(Object.entries({ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }));
for (const itself of '\\?"\'`') ONE.set(itself, itself);

/** A code in hexadecimal of two, four or eight digits, in octal of three, or one character. */
const ESCAPE = /\\(?:[xX]([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})|([^]))/g;

/** The text that is written with backslashes, as CEL reads it. `offset` is where it begins in the rule. */
export function unescapeText(written: string, offset: number): string {
  if (!written.includes('\\')) return written;
  return written.replace(ESCAPE, (escape, hex, short, long, octal, character, at: number) => {
    const plain = character === undefined ? fromCode(hex ?? short ?? long, octal) : ONE.get(character as string);
    if (plain !== undefined) return plain;
    const start = offset + at;
    const what = `${escape} means no character; for a backslash write \\\\`;
    throw new RuleFault(`The rule cannot be read: ${what}.`, { start, end: start + escape.length });
  });
}

function fromCode(hex: string | undefined, octal: string): string | undefined {
  const code = hex === undefined ? Number.parseInt(octal, 8) : Number.parseInt(hex, 16);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return code > 0x10_ffff || isHalf ? undefined : String.fromCodePoint(code);
}
