import type { MapModel } from '../model/map-model.ts';
import { nearest } from '../rules/nearest.ts';
import { type Check, type Report, stepsOf } from './check.ts';
import type { ContextPacks } from './context-packs.ts';
import type { MapPath } from './finding.ts';

/** What an AI step is told was reviewed by a person and is not past its date. */
export const contextOutOfDate: Check = {
  code: 'context-out-of-date',
  why: 'An AI step believes what it is told: an old price list gives wrong answers that sound right.',
  *run(model) {
    if (model.contextPacks) yield* stale(model, model.contextPacks);
  },
};

function* stale(model: MapModel, { today, packs }: ContextPacks): Generator<Report> {
  for (const { id, step, path } of stepsOf(model)) {
    if (step.kind !== 'ai') continue;
    for (const [index, name] of (step.context ?? []).entries()) {
      const at = [...path, 'context', index];
      const pack = Object.hasOwn(packs, name) ? packs[name]! : undefined;
      if (!pack) yield unknownPack(name, Object.keys(packs), at, id);
      // Days are written as 2026-11-21, so their order is that of their texts.
      else if (pack.reviewBy < today) {
        const message = `“${step.title}” uses the context pack “${pack.title}”, which had to be reviewed by ${pack.reviewBy}.`;
        yield { message, fix: 'Have its owner review it and set a new date, or take it out.', path: at, step: id };
      }
    }
  }
}

function unknownPack(name: string, known: string[], path: MapPath, step: string): Report {
  const close = nearest(name, known);
  const hint = close ? `did you mean ${close}?` : `known: ${known.slice(0, 12).join(', ') || 'none'}.`;
  const message = `There is no context pack ${name}; ${hint}`;
  if (!close) return { message, fix: 'Add the pack, or take its name out.', path, step };
  const quickFix = { title: `Write ${close}`, set: [{ path, value: close }] };
  return { message, fix: `Write ${close}.`, path, step, quickFix };
}
