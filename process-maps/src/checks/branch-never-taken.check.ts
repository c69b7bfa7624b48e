import type { MapModel } from '../model/map-model.ts';
import type { Expression } from '../model/understanding.ts';
import { canHold } from '../rule-truth/can-hold.ts';
import type { Formula } from '../rule-truth/formula.ts';
import { formulaOf } from '../rule-truth/formula-of-rule.ts';
import { type Check, partsOf, type Report } from './check.ts';
import type { MapPath } from './finding.ts';

/** Branches are taken in order: each one has cases that no branch above it takes. */
export const branchNeverTaken: Check = {
  code: 'branch-never-taken',
  why: 'A way that no case can take is work that the map promises and nobody gets.',
  *run(model) {
    for (const part of partsOf(model)) {
      for (const [id, step] of Object.entries(part.part.steps)) {
        if (!('next' in step) || !Array.isArray(step.next) || step.next.length < 3) continue;
        yield* shadowed(part, id, step.title, [...part.part.stepsPath, id, 'next'], step.next.length);
      }
    }
  },
};

function* shadowed(part: MapModel, step: string, title: string, next: MapPath, count: number): Generator<Report> {
  const above: Formula[] = [];
  for (let index = 0; index < count; index++) {
    const path = [...next, index, 'when'];
    const rule = part.byPath.get(path.join('/'));
    if (!rule?.compiled) continue;
    const own = claim(rule, true);
    if (above.length > 0 && canHold(own) && !canHold({ all: [own, ...above] })) {
      const message = `In “${title}” the branch “${rule.text}” is never taken: the branches above it take all its cases.`;
      const quickFix = { title: 'Remove this branch', set: [{ path: [...next, index], value: undefined }] };
      yield { message, fix: 'Move it up, change its rule, or remove it.', path, step, quickFix };
    }
    above.push(claim(rule, false));
  }
}

function claim({ compiled, names }: Expression, wanted: boolean): Formula {
  return formulaOf(compiled!.syntax, names, wanted);
}
