import type { Expression } from '../model/understanding.ts';
import { canHold } from '../rule-truth/can-hold.ts';
import { formulaOf } from '../rule-truth/formula-of-rule.ts';
import type { Syntax } from '../rules/typed.ts';
import { type Check, partsOf, type Report } from './check.ts';
import { isVague } from './vague-rule.check.ts';

/** No rule, and no part of one, is true or untrue for every case there can be. */
export const ruleAlwaysSame: Check = {
  code: 'rule-always-same',
  why: 'A rule that gives the same answer for every case stops everything, or protects nothing.',
  *run(model) {
    for (const part of partsOf(model)) for (const expression of part.expressions) yield* alwaysSame(expression);
  },
};

function* alwaysSame(expression: Expression): Generator<Report> {
  const { role, compiled, text, path, step, names } = expression;
  if ((role !== 'stop' && role !== 'branch') || !compiled || isVague(expression)) return;
  const verdict = (piece: Syntax) => {
    if (!canHold(formulaOf(piece, names))) return 'can never be true';
    return canHold(formulaOf(piece, names, false)) ? undefined : 'is always true';
  };
  const whole = verdict(compiled.syntax);
  const fix = 'Correct the limits, or remove it.';
  if (whole) yield { message: `“${text}” ${whole}.`, fix, path, step, inside: { offset: 0, of: text } };
  else {
    for (const piece of sidesOf(compiled.syntax)) {
      const partly = verdict(piece);
      if (!partly) continue;
      const shown = piece.input.slice(piece.start, piece.end);
      const inside = { offset: piece.start, of: text };
      yield { message: `The part “${shown}” of “${text}” ${partly}.`, fix, path, step, inside };
    }
  }
}

/** What is joined by && or ||, without looking into pieces that are joined the other way. */
function sidesOf(piece: Syntax): Syntax[] {
  if (piece.op !== '&&' && piece.op !== '||') return [];
  return piece.args.flatMap((side) => (side.op === piece.op ? sidesOf(side) : [side]));
}
