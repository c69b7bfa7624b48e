import type { Syntax } from './rule-syntax.ts';
import { parseDay, parseSpan, spanToText } from './moments.ts';
import { moneyToText, parseMoney } from './money.ts';

/** A rule as a sentence a manager can test: "Stop if contract value is over $10,000, or confidence is below 85%". */
export function ruleSentence(syntax: Syntax, lead = 'Stop if'): string {
  const parts = split(syntax, '||').map((part) => clause(part, false));
  return `${lead} ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')}, or ${parts.at(-1)!}` : parts[0]!}`;
}

function split(piece: Syntax, op: '||' | '&&'): Syntax[] {
  return piece.op === op ? [...split(piece.args[0], op), ...split(piece.args[1], op)] : [piece];
}

/** `has(x)` beside a clause that speaks of x says nothing new to a reader. */
function withoutGuards(parts: Syntax[]): Syntax[] {
  return parts.filter((part, index) => {
    const asked = guarded(part);
    return asked === undefined || !parts.some((other, at) => at !== index && source(other).includes(asked));
  });
}

function guarded(piece: Syntax): string | undefined {
  const call = piece.op === '!_' ? piece.args : piece;
  return call.op === 'call' && call.args[0] === 'has' && call.args[1][0] ? source(call.args[1][0]) : undefined;
}

function source(piece: Syntax): string {
  return piece.input.slice(piece.start, piece.end);
}

const COMPARED: Record<string, [is: string, isNot: string]> = {
  '==': ['is', 'is not'],
  '!=': ['is not', 'is'],
  '>': ['is over', 'is at most'],
  '>=': ['is at least', 'is below'],
  '<': ['is below', 'is at least'],
  '<=': ['is at most', 'is over'],
};

/** `not` carries a negation inwards, so that sentences never say "not ... is not". */
function clause(piece: Syntax, not: boolean): string {
  switch (piece.op) {
    case '!_':
      return clause(piece.args, !not);
    case '&&':
    case '||': {
      const isAnd = (piece.op === '&&') !== not;
      return withoutGuards(split(piece, piece.op))
        .map((part) => clause(part, not))
        .join(isAnd ? ' and ' : ' or ');
    }
    case '==':
    case '!=':
    case '>':
    case '>=':
    case '<':
    case '<=':
      return compared(piece, not);
    case 'in':
      return `${phrase(piece.args[0])} is ${not ? 'not ' : ''}one of ${phrase(piece.args[1])}`;
    case 'call':
      return called(piece.args[0], piece.args[1], not) ?? plainClause(piece, not);
    case 'rcall':
      return method(piece.args[0], piece.args[1], piece.args[2], not) ?? plainClause(piece, not);
    default:
      return plainClause(piece, not);
  }
}

function compared(piece: Extract<Syntax, { op: '==' | '!=' | '>' | '>=' | '<' | '<=' }>, not: boolean): string {
  const [left, right] = piece.args;
  if (right.op === 'value' && typeof right.args === 'boolean') {
    return clause(left, not !== (right.args === (piece.op === '!=')));
  }
  const isShare = left.op === 'id' && left.args === 'confidence';
  const number = right.op === 'value' && (typeof right.args === 'number' || typeof right.args === 'bigint');
  const amount = isShare && number ? `${Math.round(Number(right.args) * 10_000) / 100}%` : phrase(right);
  return `${phrase(left)} ${COMPARED[piece.op]![not ? 1 : 0]} ${amount}`;
}

function called(name: string, args: Syntax[], not: boolean): string | undefined {
  return name === 'has' && args[0] ? `${phrase(args[0])} is ${not ? 'missing' : 'given'}` : undefined;
}

function method(name: string, on: Syntax, args: Syntax[], not: boolean): string | undefined {
  const words = args.flatMap((arg) => (arg.op === 'list' ? arg.args : [arg])).map(phrase);
  const subject = phrase(on);
  const does = (verb: string, bare: string) => `${subject} ${not ? `does not ${bare}` : verb} ${either(words)}`;
  switch (name) {
    case 'mentions':
      return does('mentions', 'mention');
    case 'contains':
      return does('contains', 'contain');
    case 'startsWith':
      return does('starts with', 'start with');
    case 'endsWith':
      return does('ends with', 'end with');
    case 'like':
      return does('looks like', 'look like');
    case 'exists':
      return args[1] && `${not ? 'no' : 'some'} item of ${subject} has: ${clause(args[1], false)}`;
    case 'all':
      return args[1] && `${not ? 'not every' : 'every'} item of ${subject} has: ${clause(args[1], false)}`;
    default:
      return undefined;
  }
}

function plainClause(piece: Syntax, not: boolean): string {
  return `${phrase(piece)} is ${not ? 'no' : 'yes'}`;
}

function either(words: string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}` : (words[0] ?? '');
}

/** A value in words: `deal.contract_value` is "deal contract value". */
function phrase(piece: Syntax): string {
  switch (piece.op) {
    case 'id':
      return spoken(piece.args);
    case '.':
      return `${phrase(piece.args[0])} ${spoken(piece.args[1])}`;
    case 'value':
      return literal(piece.args);
    case 'list':
      return either(piece.args.map(phrase));
    case 'call':
      return (
        literalCall(piece.args[0], piece.args[1]) ??
        `${spoken(piece.args[0])} of ${piece.args[1].map(phrase).join(', ')}`
      );
    case 'rcall':
      return methodPhrase(piece.args[0], piece.args[1], piece.args[2]);
    case '+':
    case '-':
    case '*':
    case '/':
      return `${phrase(piece.args[0])} ${ARITHMETIC[piece.op]} ${phrase(piece.args[1])}`;
    case '-_':
      return `minus ${phrase(piece.args)}`;
    case '?:':
      return `(${clause(piece.args[0], false)} ? ${phrase(piece.args[1])} : ${phrase(piece.args[2])})`;
    case '[]':
      return `item ${phrase(piece.args[1])} of ${phrase(piece.args[0])}`;
    default:
      return `(${clause(piece, false)})`;
  }
}

const ARITHMETIC = { '+': 'plus', '-': 'minus', '*': 'times', '/': 'divided by' };

function methodPhrase(name: string, on: Syntax, args: Syntax[]): string {
  if (name === 'size') return `the number of ${phrase(on)}`;
  if (name === 'sum') return `the sum of ${phrase(on)}`;
  if (name === 'trim' || name === 'lowerAscii' || name === 'upperAscii') return phrase(on);
  if (name === 'map' && args[1]) return `${phrase(args[1])} of all ${phrase(on)}`;
  if (name === 'filter' && args[1]) return `the items of ${phrase(on)} with: ${clause(args[1], false)}`;
  return method(name, on, args, false) ?? phrase(on);
}

function literalCall(name: string, args: Syntax[]): string | undefined {
  const text = args[0]?.op === 'value' && typeof args[0].args === 'string' ? args[0].args : undefined;
  if (text === undefined) return name === 'size' && args[0] ? `the number of ${phrase(args[0])}` : undefined;
  const money = name === 'money' ? parseMoney(text) : undefined;
  if (money) return moneyToText(money);
  const span = name === 'duration' ? parseSpan(text) : undefined;
  if (span) return spanToText(span);
  return (name === 'date' && parseDay(text)) || name === 'time' ? text : undefined;
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : String(value);
}

function spoken(name: string): string {
  return name.replaceAll('_', ' ');
}
