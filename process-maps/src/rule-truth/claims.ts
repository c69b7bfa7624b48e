import type { NameTypes } from '../rules/compile-rule.ts';
import type { Syntax } from '../rules/typed.ts';
import { type Constant, constantOf } from './constants.ts';
import { EVERYTHING, type Formula, meetRanges, type Range, wholeRange } from './formula.ts';
import { nameOf, typeOf } from './value-names.ts';

type Op = '==' | '!=' | '<' | '<=' | '>' | '>=';
type Comparison = Extract<Syntax, { op: Op }>;
type Membership = Extract<Syntax, { op: 'in' }>;

const OPPOSITE: Record<Op, Op> = { '==': '!=', '!=': '==', '<': '>=', '>=': '<', '>': '<=', '<=': '>' };
const TURNED: Record<Op, Op> = { '==': '==', '!=': '!=', '<': '>', '>': '<', '<=': '>=', '>=': '<=' };

export function comparisonClaim(piece: Comparison, names: NameTypes, wanted: boolean): Formula {
  const op = wanted ? piece.op : OPPOSITE[piece.op];
  const [left, right] = piece.args;
  const [one, other] = [constantOf(left), constantOf(right)];
  if (other !== undefined && one === undefined) return againstConstant(left, op, other, names);
  if (one !== undefined && other === undefined) return againstConstant(right, TURNED[op], one, names);
  if (typeof one === 'object' && typeof other === 'object') {
    // Amounts in different currencies cannot be compared: the rule fails, and nothing is concluded.
    return one.scale === other.scale
      ? holdsFor(op, one.number - other.number)
      : { about: nameOf(piece), holds: wanted };
  }
  if (one !== undefined && other !== undefined) return (op === '==') === (one === other);
  return againstEachOther(left, op, right);
}

export function membershipClaim(piece: Membership, names: NameTypes, wanted: boolean): Formula {
  const [item, list] = piece.args;
  const values = list.op === 'list' ? list.args.map(constantOf) : [undefined];
  const unknown: Formula = { about: nameOf(piece), holds: wanted };
  if (constantOf(item) !== undefined || values.includes(undefined)) return unknown;
  const each = values.map((value) => againstConstant(item, wanted ? '==' : '!=', value!, names));
  return wanted ? { any: each } : { all: each };
}

function againstConstant(piece: Syntax, op: Op, constant: Constant, names: NameTypes): Formula {
  if (typeof constant === 'object') return againstNumber(piece, op, constant, names);
  if (typeof constant === 'boolean') return { about: nameOf(piece), holds: constant === (op === '==') };
  const type = typeOf(piece, names);
  const known = type?.kind === 'choice' ? { known: type.of } : {};
  const about = nameOf(piece);
  return op === '==' ? { about, among: [constant], ...known } : { about, noneOf: [constant], ...known };
}

function againstNumber(
  piece: Syntax,
  op: Op,
  { number, scale }: Exclude<Constant, string | boolean>,
  names: NameTypes,
): Formula {
  const about = scale === 'number' ? nameOf(piece) : `${nameOf(piece)} in ${scale}`;
  const possible = boundsOf(piece);
  const range = rangeOf(op, number);
  if (range) {
    const met = meetRanges(range, possible);
    const isWhole = isSize(piece) || typeOf(piece, names)?.kind === 'integer';
    return { about, within: isWhole ? wholeRange(met) : met };
  }
  return {
    all: [
      { about, isnt: number },
      { about, within: possible },
    ],
  };
}

/** `a < b` is a claim about how far a is from b, so that `a < b && b < a` is seen through. */
function againstEachOther(left: Syntax, op: Op, right: Syntax): Formula {
  const [one, other] = [nameOf(left), nameOf(right)];
  if (one === other) return holdsFor(op, 0);
  const isTurned = one > other;
  const about = isTurned ? `${other} - ${one}` : `${one} - ${other}`;
  const within = rangeOf(isTurned ? TURNED[op] : op, 0);
  return within ? { about, within } : { about, isnt: 0 };
}

function rangeOf(op: Op, number: number): Range | undefined {
  switch (op) {
    case '==':
      return { low: number, high: number, lowOpen: false, highOpen: false };
    case '!=':
      return undefined;
    case '<':
    case '<=':
      return { ...EVERYTHING, high: number, highOpen: op === '<' };
    case '>':
    case '>=':
      return { ...EVERYTHING, low: number, lowOpen: op === '>' };
  }
}

/** Is `difference op 0` true? */
function holdsFor(op: Op, difference: number): boolean {
  const range = rangeOf(op, 0);
  if (!range) return difference !== 0;
  const { low, high, lowOpen, highOpen } = range;
  return (lowOpen ? difference > low : difference >= low) && (highOpen ? difference < high : difference <= high);
}

/** What a value can be at all: a confidence is 0 to 1, a size is never negative. */
function boundsOf(piece: Syntax): Range {
  if (nameOf(piece) === 'confidence') return { low: 0, high: 1, lowOpen: false, highOpen: false };
  return isSize(piece) ? { ...EVERYTHING, low: 0, lowOpen: false } : EVERYTHING;
}

function isSize(piece: Syntax): boolean {
  return (piece.op === 'call' || piece.op === 'rcall') && piece.args[0] === 'size';
}
