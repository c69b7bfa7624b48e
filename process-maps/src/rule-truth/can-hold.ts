import { type Claim, EVERYTHING, type Formula, isEmpty, meetRanges, type Range } from './formula.ts';

/** Enough for any rule that a person writes; beyond it nothing is concluded. */
const MOST_STEPS = 5_000;

/** Can there be data for which this holds? Says yes whenever it is not sure. */
export function canHold(formula: Formula): boolean {
  const budget = { steps: MOST_STEPS };
  return search([formula], new Map(), budget);
}

/** What is known of one value on the way of the search. */
interface Known {
  range: Range;
  isnt: readonly number[];
  among?: readonly string[] | undefined;
  noneOf: readonly string[];
  holds?: boolean;
}

const NOTHING: Known = { range: EVERYTHING, isnt: [], noneOf: [] };

/** Depth first: claims narrow what is known, an "any" is tried alternative by alternative. */
function search(todo: readonly Formula[], known: ReadonlyMap<string, Known>, budget: { steps: number }): boolean {
  if (budget.steps-- <= 0) return true;
  const [first, ...rest] = todo;
  if (first === undefined || first === true) return first === undefined || search(rest, known, budget);
  if (first === false) return false;
  if ('all' in first) return search([...first.all, ...rest], known, budget);
  // Alternatives last: by then the other claims have ruled most of them out.
  if ('any' in first) {
    const isAny = (formula: Formula) => typeof formula === 'object' && 'any' in formula;
    const next = rest.findIndex((formula) => !isAny(formula));
    if (next >= 0) return search([rest[next]!, first, ...rest.slice(0, next), ...rest.slice(next + 1)], known, budget);
    return first.any.some((alternative) => search([alternative, ...rest], known, budget));
  }
  const narrowed = narrow(known.get(first.about) ?? NOTHING, first);
  return isPossible(narrowed) && search(rest, new Map(known).set(first.about, narrowed), budget);
}

function narrow(known: Known, claim: Claim): Known {
  if ('within' in claim) return { ...known, range: meetRanges(known.range, claim.within) };
  if ('isnt' in claim) return { ...known, isnt: [...known.isnt, claim.isnt] };
  if ('holds' in claim) {
    const isOpposite = known.holds !== undefined && known.holds !== claim.holds;
    return isOpposite ? { ...known, among: [] } : { ...known, holds: claim.holds };
  }
  const before = known.among ?? claim.known;
  if ('noneOf' in claim) return { ...known, among: before, noneOf: [...known.noneOf, ...claim.noneOf] };
  return { ...known, among: before ? before.filter((value) => claim.among.includes(value)) : claim.among };
}

function isPossible({ range, isnt, among, noneOf }: Known): boolean {
  if (isEmpty(range) || (range.low === range.high && isnt.includes(range.low))) return false;
  return among === undefined || among.some((value) => !noneOf.includes(value));
}
