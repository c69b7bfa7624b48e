import { RULE_LIMITS } from './limits.ts';
import { RuleFault } from './rule-fault.ts';
import { cannotRead, type Token, tokensOf } from './rule-tokens.ts';
import type { BinaryOperator, LoosePiece, Syntax } from './syntax.ts';

export type { Syntax } from './syntax.ts';

/** Control characters (not tab and line ends), text direction marks, invisible characters. */
// oxlint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

/**
 * Parses a rule or throws a RuleFault. The writing is that of CEL without its maps, bytes and unsigned numbers; a property
 * test holds it to a CEL library. Time is bounded by the length limit.
 */
export function parseRule(text: string): Syntax {
  if (text.length > RULE_LIMITS.characters) {
    throw new RuleFault(`A rule may have ${RULE_LIMITS.characters} characters, this one has ${text.length}.`);
  }
  if (text.trim() === '') throw new RuleFault('The rule is empty.');
  const hidden = text.isWellFormed() ? text.search(HIDDEN) : 0;
  if (hidden >= 0) {
    throw new RuleFault('The rule holds an invisible or broken character; retype it.', {
      start: hidden,
      end: hidden + 1,
    });
  }
  return new RuleParser(text).parse();
}

/** Operators of two sides from the loosest to the tightest. */
const LEVELS: readonly BinaryOperator[][] = [
  ['||'],
  ['&&'],
  ['==', '!=', '<', '<=', '>', '>=', 'in'],
  ['+', '-'],
  ['*', '/', '%'],
];

/** The level of comparisons. Readers of CEL differ about `a == b < c`, so that here it needs brackets. */
const COMPARING = 2;

/** Words of CEL that stand for nothing here. */
const RESERVED = new Set(
  'as break const continue else for function if import let loop package namespace return var void while __proto__ prototype'.split(
    ' ',
  ),
);

class RuleParser {
  private readonly text: string;
  private readonly tokens: Token[];
  private at = 0;
  private depth = 0;
  private nodes = 0;

  constructor(text: string) {
    this.text = text;
    this.tokens = tokensOf(text);
  }

  parse(): Syntax {
    const whole = this.expression();
    if (this.token.kind !== 'end') throw this.unexpected();
    return whole;
  }

  /** `a ? b : c`, or what binds tighter. */
  private expression(): Syntax {
    this.goDeeper();
    const first = this.sides(0);
    if (this.accept('?')) {
      const whenTrue = this.expression();
      this.expect(':');
      const whenFalse = this.expression();
      this.depth--;
      return this.node({ op: '?:', args: [first, whenTrue, whenFalse], start: first.start, end: whenFalse.end });
    }
    this.depth--;
    return first;
  }

  private sides(level: number): Syntax {
    const operators: readonly string[] | undefined = LEVELS[level];
    if (!operators) return this.signed();
    let left = this.sides(level + 1);
    for (let count = 0; operators.includes(this.token.kind); count++) {
      if (level === COMPARING && count > 0) {
        throw new RuleFault('Two comparisons in a row can be read in two ways; put one in brackets.', this.token);
      }
      const op = this.next().kind as BinaryOperator;
      const right = this.sides(level + 1);
      left = this.node({ op, args: [left, right], start: left.start, end: right.end });
    }
    return left;
  }

  private signed(): Syntax {
    const { kind, start } = this.token;
    if (kind !== '!' && kind !== '-') return this.selected();
    this.at++;
    const args = this.signed();
    return this.node({ op: kind === '!' ? '!_' : '-_', args, start, end: args.end });
  }

  /** A piece with everything that is picked from it: `.field`, `.call(...)`, `[place]`. */
  private selected(): Syntax {
    let piece = this.primary();
    const depth = this.depth;
    for (;;) {
      const { start } = piece;
      if (this.accept('.')) {
        this.goDeeper();
        const { value, end } = this.expect('name');
        const name = value as string;
        if (!this.accept('(')) piece = this.node({ op: '.', args: [piece, name], start, end });
        else {
          const args = this.list(')', RULE_LIMITS.callArguments);
          piece = this.node({ op: 'rcall', args: [name, piece, args], start, end: this.last.end });
        }
      } else if (this.accept('[')) {
        this.goDeeper();
        const place = this.expression();
        const { end } = this.expect(']');
        piece = this.node({ op: '[]', args: [piece, place], start, end });
      } else {
        this.depth = depth;
        return piece;
      }
    }
  }

  private primary(): Syntax {
    const { kind, start, end, value } = this.token;
    if (kind === 'literal') {
      this.at++;
      return this.node({ op: 'value', args: value!, start, end });
    }
    if (kind === 'name') return this.named();
    if (this.accept('(')) {
      const inside = this.expression();
      this.expect(')');
      return inside;
    }
    if (!this.accept('[')) throw this.unexpected();
    const args = this.list(']', RULE_LIMITS.listLiteral);
    return this.node({ op: 'list', args, start, end: this.last.end });
  }

  private named(): Syntax {
    const { start, end, value } = this.next();
    const name = value as string;
    if (RESERVED.has(name)) throw cannotRead(`${name} cannot be used as a name`, this.text, { start, end });
    if (!this.accept('(')) return this.node({ op: 'id', args: name, start, end });
    const args = this.list(')', RULE_LIMITS.callArguments);
    return this.node({ op: 'call', args: [name, args], start, end: this.last.end });
  }

  /** Pieces with commas between, and after the last one if wanted, up to the closing sign. */
  private list(close: string, most: number): Syntax[] {
    const pieces: Syntax[] = [];
    while (!this.accept(close)) {
      if (pieces.length > 0) {
        this.expect(',');
        if (this.accept(close)) break;
      }
      pieces.push(this.expression());
      if (pieces.length > most) throw this.tooMuch();
    }
    return pieces;
  }

  private node(piece: LoosePiece): Syntax {
    if (++this.nodes > RULE_LIMITS.syntaxNodes) throw this.tooMuch();
    return { ...piece, input: this.text } as Syntax;
  }

  private goDeeper(): void {
    if (++this.depth > RULE_LIMITS.syntaxDepth) throw this.tooMuch();
  }

  private get token(): Token {
    return this.tokens[this.at]!;
  }

  /** The token that was taken last. */
  private get last(): Token {
    return this.tokens[this.at - 1]!;
  }

  private next(): Token {
    return this.tokens[this.at++]!;
  }

  private accept(kind: string): boolean {
    if (this.token.kind !== kind) return false;
    this.at++;
    return true;
  }

  private expect(kind: string): Token {
    if (this.token.kind === kind) return this.next();
    throw this.unexpected(kind === 'name' ? 'a name' : kind);
  }

  private unexpected(wanted?: string): RuleFault {
    const { kind, start, end } = this.token;
    const found = kind === 'end' ? 'it ends here' : `did not expect ${this.text.slice(start, end)}`;
    return cannotRead(wanted ? `expected ${wanted}, but ${found}` : found, this.text, { start, end });
  }

  private tooMuch(): RuleFault {
    return new RuleFault('The rule is too long or nested too deeply; split it.', this.token);
  }
}
