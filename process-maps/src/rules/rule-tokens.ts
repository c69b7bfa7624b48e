import { RuleFault } from './rule-fault.ts';
import { unescapeText } from './unescape-text.ts';

/** A word of a rule. `kind` of a sign is the sign itself. */
export interface Token {
  kind: 'name' | 'literal' | 'end' | (string & {});
  start: number;
  end: number;
  /** Of a literal: what it stands for. Of a name: the name. */
  value?: string | number | bigint | boolean | null;
}

const BLANK = /(?:[ \t\n\r]|\/\/[^\n]*)*/y;
const NUMBER = /0[xX][0-9a-fA-F]*|[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]*)?/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const SIGN = /==|!=|<=|>=|&&|\|\||[-+*/%<>!()[\].,:?]/y;
/** Raw text (r'...') has no escapes. A text in three quotes may go over several lines. */
const TEXT = /([rR]?)("""|'''|"|')/y;
const CONSTANTS: Record<string, boolean | null> = { true: true, false: false, null: null };

/** Splits a rule into its words, the end last. Throws a RuleFault. Linear in the rule's length. */
export function tokensOf(rule: string): Token[] {
  const tokens: Token[] = [];
  for (let at = blanksEnd(rule, 0); at < rule.length; at = blanksEnd(rule, tokens.at(-1)!.end)) {
    tokens.push(tokenAt(rule, at));
  }
  tokens.push({ kind: 'end', start: rule.length, end: rule.length });
  return tokens;
}

function tokenAt(rule: string, start: number): Token {
  const quote = match(TEXT, rule, start);
  if (quote) return textAt(rule, start, quote[1] !== '', quote[2]!);
  const number = match(NUMBER, rule, start)?.[0];
  if (number !== undefined) return numberAt(rule, number, start);
  const name = match(NAME, rule, start)?.[0];
  if (name !== undefined) return wordAt(name, start);
  const sign = match(SIGN, rule, start)?.[0];
  if (sign !== undefined) return { kind: sign, start, end: start + sign.length };
  throw cannotRead(`did not expect ${String.fromCodePoint(rule.codePointAt(start)!)}`, rule, { start, end: start + 1 });
}

function wordAt(name: string, start: number): Token {
  const end = start + name.length;
  if (Object.hasOwn(CONSTANTS, name)) return { kind: 'literal', start, end, value: CONSTANTS[name]! };
  return name === 'in' ? { kind: 'in', start, end } : { kind: 'name', start, end, value: name };
}

function numberAt(rule: string, written: string, start: number): Token {
  const end = start + written.length;
  if (/^0[xX]$|^[^xX]*[eE][-+]?$/.test(written)) throw cannotRead('this number is not complete', rule, { start, end });
  const isWhole = /^(?:0[xX].*|[0-9]+)$/.test(written);
  const value = isWhole ? BigInt(written) : Number(written);
  if (value === Infinity) throw cannotRead('this number is too large', rule, { start, end });
  return { kind: 'literal', start, end, value };
}

function textAt(rule: string, at: number, isRaw: boolean, quote: string): Token {
  const start = isRaw ? at + 1 : at;
  const first = start + quote.length;
  for (let end = first; end < rule.length; end++) {
    const character = rule[end];
    if (character === '\\') end++;
    else if (rule.startsWith(quote, end)) {
      const written = rule.slice(first, end);
      const value = isRaw ? written : unescapeText(written, first);
      return { kind: 'literal', start: at, end: end + quote.length, value };
    } else if (quote.length === 1 && (character === '\n' || character === '\r')) {
      throw cannotRead('a text in quotes must end on its line', rule, { start: end, end: end + 1 });
    }
  }
  throw cannotRead('a text in quotes does not end', rule, { start, end: rule.length });
}

/** A fault of the writing, with the mistakes that people of other languages make explained. */
export function cannotRead(why: string, rule: string, at: { start: number; end: number }): RuleFault {
  const single = [...rule.matchAll(/(?<![=!<>])=(?!=)/g)];
  if (single.some(({ index }) => index >= at.start - 2 && index <= at.start + 1)) {
    return new RuleFault('Write == to compare; a single = means nothing here.', at);
  }
  if (/^(and|or|not|is)\b/i.test(rule.slice(at.start))) {
    return new RuleFault('Write && for "and", || for "or", ! for "not", == for "is".', at);
  }
  return new RuleFault(`The rule cannot be read: ${why}.`, at);
}

function blanksEnd(rule: string, at: number): number {
  return at + match(BLANK, rule, at)![0].length;
}

function match(pattern: RegExp, rule: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(rule);
}
