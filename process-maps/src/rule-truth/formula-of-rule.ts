import type { NameTypes } from '../rules/compile-rule.ts';
import type { Syntax } from '../rules/typed.ts';
import { comparisonClaim, membershipClaim } from './claims.ts';
import type { Formula } from './formula.ts';
import { nameOf } from './value-names.ts';

/** What a rule claims when it is to be true, or (`wanted` false) when it is not. */
export function formulaOf(rule: Syntax, names: NameTypes, wanted = true): Formula {
  switch (rule.op) {
    case '&&':
    case '||': {
      const sides = rule.args.map((side) => formulaOf(side, names, wanted));
      return (rule.op === '&&') === wanted ? { all: sides } : { any: sides };
    }
    case '!_':
      return formulaOf(rule.args, names, !wanted);
    case '?:': {
      const [test, yes, no] = rule.args;
      const way = (chosen: boolean, side: Syntax): Formula => ({
        all: [formulaOf(test, names, chosen), formulaOf(side, names, wanted)],
      });
      return { any: [way(true, yes), way(false, no)] };
    }
    case 'value':
      return typeof rule.args === 'boolean' ? rule.args === wanted : { about: nameOf(rule), holds: wanted };
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparisonClaim(rule, names, wanted);
    case 'in':
      return membershipClaim(rule, names, wanted);
    default:
      return { about: nameOf(rule), holds: wanted };
  }
}
