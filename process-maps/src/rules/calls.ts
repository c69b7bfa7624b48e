import { patternEngineIsThere, readPattern } from '#pattern-engine';
import type { Type } from '../types/type.ts';
import { RULE_LIMITS } from './limits.ts';
import { parseDay, parseMoment, parseSpan } from './moments.ts';
import { addMoney, type Money, parseMoney } from './money.ts';
import { nearest } from './nearest.ts';
import { printable, printValue } from './print-value.ts';
import { RuleFault } from './rule-fault.ts';
import {
  definite,
  describeType,
  isNumeric,
  isTextual,
  type RuleScope,
  type Run,
  type Syntax,
  type Typed,
} from './typed.ts';
import type { Value } from './value.ts';
import { foldText, mentions, type Wanted, wantedWord } from './word-search.ts';

/** Everything a rule can call. What is not in these tables does not exist. `target` is absent for plain functions. */
type Callable = (piece: Syntax, args: Typed[], target: Typed) => Typed;

const FUNCTIONS: Record<string, Callable> = {
  money: literalOf('money', parseMoney, "money('10000 USD')"),
  date: literalOf('date', parseDay, "date('2026-11-21')"),
  time: literalOf('time', parseMoment, "time('2026-11-21T09:30:00Z')"),
  duration: literalOf('duration', parseSpan, "duration('PT2H')"),
  size: (piece, args) => sizeOf(piece, one(piece, args, 'size(...)')),
  string: (piece, args) => textOf(piece, one(piece, args, 'string(...)')),
};

const METHODS: Record<string, Callable> = {
  contains: textTest('contains', (text, part) => text.includes(part)),
  startsWith: textTest('startsWith', (text, part) => text.startsWith(part)),
  endsWith: textTest('endsWith', (text, part) => text.endsWith(part)),
  lowerAscii: textChange('lowerAscii', (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())),
  upperAscii: textChange('upperAscii', (text) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase())),
  trim: textChange('trim', (text) => text.trim()),
  size: (piece, args, target) => {
    if (args.length > 0) throw new RuleFault('size() takes nothing between its brackets.', piece);
    return sizeOf(piece, target);
  },
  sum: sumOf,
  like: likePattern,
  mentions: mentionsWords,
};

export function compileCall(piece: Syntax, name: string, args: Syntax[], scope: RuleScope): Typed {
  const callable = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name]! : undefined;
  if (!callable) throw unknownCall(piece, name, Object.keys(FUNCTIONS).concat('has'));
  const given = args.map((arg) => definite(arg, scope));
  return callable(piece, given, given[0]!);
}

export function compileMethod(piece: Syntax, name: string, on: Syntax, args: Syntax[], scope: RuleScope): Typed {
  const callable = Object.hasOwn(METHODS, name) ? METHODS[name]! : undefined;
  if (!callable)
    throw unknownCall(piece, name, Object.keys(METHODS).concat('all', 'exists', 'exists_one', 'filter', 'map'));
  const target = definite(on, scope);
  return callable(
    piece,
    args.map((arg) => definite(arg, scope)),
    target,
  );
}

function unknownCall(piece: Syntax, name: string, known: string[]): RuleFault {
  if (name === 'matches') return new RuleFault("Use .like('...') for patterns.", piece);
  const close = nearest(name, known);
  return new RuleFault(`Rules cannot call ${name}(...)${close ? `; did you mean ${close}?` : '.'}`, piece);
}

function literalOf(kind: Type['kind'], parse: (text: string) => Value | undefined, example: string): Callable {
  return (piece, args) => {
    const literal = one(piece, args, example).literal;
    const value = typeof literal === 'string' ? parse(literal) : undefined;
    if (value === undefined) throw new RuleFault(`Write it as ${example}.`, piece);
    return { type: { kind } as Type, run: () => value };
  };
}

function textTest(name: string, test: (text: string, part: string) => boolean): Callable {
  return (piece, args, target) => {
    const part = one(piece, args, `.${name}('...')`);
    needText(piece, target, name);
    needText(piece, part, name);
    const [text, sought] = [target.run, part.run];
    return { type: { kind: 'boolean' }, run: (frame) => test(text(frame) as string, sought(frame) as string) };
  };
}

function textChange(name: string, change: (text: string) => string): Callable {
  return (piece, args, target) => {
    if (args.length > 0) throw new RuleFault(`${name}() takes nothing between its brackets.`, piece);
    needText(piece, target, name);
    const run = target.run;
    return { type: { kind: 'text' }, run: (frame) => change(run(frame) as string) };
  };
}

function sizeOf(piece: Syntax, target: Typed): Typed {
  const run = target.run;
  const type: Type = { kind: 'integer' };
  if (target.type.kind === 'list') return { type, run: (frame) => (run(frame) as Value[]).length };
  needText(piece, target, 'size');
  return { type, run: (frame) => [...(run(frame) as string)].length };
}

function textOf(piece: Syntax, target: Typed): Typed {
  const why = printable(target.type);
  if (why) throw new RuleFault(why, piece);
  const { run, type } = target;
  return { type: { kind: 'text' }, run: (frame) => printValue(type, run(frame)) };
}

/** Adds a list of numbers, or of amounts of one currency. The sum of no amounts has no currency: an error. */
function sumOf(piece: Syntax, args: Typed[], target: Typed): Typed {
  const of = target.type.kind === 'list' ? target.type.of : undefined;
  if (!of || args.length > 0 || !(isNumeric(of) || of.kind === 'money')) {
    throw new RuleFault('.sum() adds a list of numbers or amounts.', piece);
  }
  const items = target.run;
  return { type: of, run: of.kind === 'money' ? moneySum(items) : numberSum(items) };
}

function numberSum(items: Run): Run {
  return (frame) => {
    const sum = (items(frame) as number[]).reduce((total, next) => total + next, 0);
    if (Number.isFinite(sum)) return sum;
    throw new RuleFault('The calculation left the range of numbers.');
  };
}

function moneySum(items: Run): Run {
  return (frame) => {
    const amounts = items(frame) as Money[];
    if (amounts.length === 0) throw new RuleFault('The sum of no amounts has no currency.');
    return amounts.reduce(addMoney);
  };
}

/** A pattern somewhere in the text, RE2 syntax: its time grows linearly with the text, whatever the pattern. */
function likePattern(piece: Syntax, args: Typed[], target: Typed): Typed {
  needText(piece, target, 'like');
  const pattern = one(piece, args, ".like('...')").literal;
  if (typeof pattern !== 'string')
    throw new RuleFault('The pattern must be written in the rule, not read from data.', piece);
  if (pattern.length > RULE_LIMITS.patternCharacters) {
    throw new RuleFault(`A pattern may have ${RULE_LIMITS.patternCharacters} characters.`, piece);
  }
  const compiled = compiledPattern(pattern, piece);
  const run = target.run;
  return { type: { kind: 'boolean' }, run: (frame) => compiled.test(run(frame) as string) };
}

function compiledPattern(pattern: string, piece: Syntax): ReturnType<typeof readPattern> {
  // No fault of the rule: the page forgot a call, and must not say that the map is wrong.
  if (!patternEngineIsThere()) throw new Error('A rule has a pattern: await preparePatterns(...) before.');
  try {
    return readPattern(pattern);
  } catch {
    throw new RuleFault(`The pattern ${JSON.stringify(pattern)} cannot be read (RE2 syntax).`, piece);
  }
}

/** Whole words, whatever their case, accents or spacing: `text.mentions('lawyer', 'data processing', 'complain*')`. */
function mentionsWords(piece: Syntax, args: Typed[], target: Typed): Typed {
  needText(piece, target, 'mentions');
  const wanted = wordsOf(piece, args);
  const run = target.run;
  return {
    type: { kind: 'boolean' },
    run: (frame) => {
      const folded = foldText(run(frame) as string);
      return wanted.some((word) => mentions(folded, word));
    },
  };
}

function wordsOf(piece: Syntax, args: Typed[]): Wanted[] {
  const first = args.length === 1 ? args[0] : undefined;
  const written = first?.items ?? args;
  if (written.length === 0) throw new RuleFault(".mentions('...') needs at least one word.", piece);
  return written.map((word) => {
    const wanted = typeof word.literal === 'string' ? wantedWord(word.literal) : undefined;
    if (!wanted)
      throw new RuleFault("The words must be written in the rule, e.g. .mentions('lawyer', 'fraud').", piece);
    return wanted;
  });
}

function needText(piece: Syntax, typed: Typed, name: string): void {
  if (!isTextual(typed.type)) throw new RuleFault(`${name} needs text, found ${describeType(typed.type)}.`, piece);
}

function one(piece: Syntax, args: Typed[], example: string): Typed {
  if (args.length === 1) return args[0]!;
  throw new RuleFault(`Write it as ${example}.`, piece);
}
