import type { Expression } from '../model/understanding.ts';
import { type Check, partsOf, type Report } from './check.ts';
import { faultPlace } from './fault-place.ts';

/** Every rule can be tested on a case: it reads known data and is neither always nor never true. */
export const vagueRule: Check = {
  code: 'vague-rule',
  why: 'A rule that nobody can test on a case stops everything, or nothing.',
  *run(model) {
    for (const part of partsOf(model)) for (const expression of part.expressions) yield* vague(expression);
  },
};

/** True when this check has something to say about a rule. */
export function isVague(expression: Expression): boolean {
  return vague(expression).next().done !== true;
}

function* vague(expression: Expression): Generator<Report> {
  const { role, fault, compiled, text, path, step } = expression;
  if (role !== 'stop' && role !== 'branch') return;
  if (fault) {
    const words = isProse(text) ? `“${text}” reads like prose.` : `“${text}” cannot be tested: ${fault.message}`;
    const fix = isProse(text) ? "Say it with data: a field, a comparison, or .mentions('...')." : 'Correct the rule.';
    yield { message: words, fix, path, step, ...(isProse(text) ? {} : faultPlace(expression)) };
  } else if (compiled && compiled.reads.length === 0) {
    const message = `“${text}” reads no data, so it is always the same.`;
    yield { message, fix: 'Compare a field of the case, or remove the rule.', path, step };
  } else if (compiled && comparesWithItself(compiled.syntax)) {
    yield { message: `“${text}” compares a value with itself.`, fix: 'Compare two different values.', path, step };
  }
}

/** Several bare words in a row: "the deal is unusual". */
function isProse(text: string): boolean {
  return /^[\p{L}\s,.'’-]+$/u.test(text) && text.trim().split(/\s+/).length >= 3;
}

function comparesWithItself(piece: NonNullable<Expression['compiled']>['syntax']): boolean {
  switch (piece.op) {
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const [left, right] = piece.args.map((side) => side.input.slice(side.start, side.end).replace(/\s/g, ''));
      return left === right;
    }
    case '&&':
    case '||':
      return comparesWithItself(piece.args[0]) || comparesWithItself(piece.args[1]);
    case '!_':
      return comparesWithItself(piece.args);
    default:
      return false;
  }
}
