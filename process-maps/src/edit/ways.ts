import type { MapPath } from '../checks/finding.ts';
import {
  type DraftStep,
  isRecord,
  type MapDraft,
  scopeOf,
  stepAt,
  stepPath,
  stepRefs,
  type StepRef,
} from './map-draft.ts';

/** One arrow of a map that is being drawn. Its path is its address: where its target is written. */
export interface Way {
  path: MapPath;
  /** null = the trigger. */
  from: StepRef | null;
  to: StepRef;
  label: string;
  why: 'next' | 'branch' | 'choice' | 'timeout' | 'parallel' | 'each';
}

/** The arrows of a draft, also those that lead to no step. Words such as `continue` and `join` are no arrows. */
export function waysOf(draft: MapDraft): Way[] {
  const { next } = draft.trigger;
  const first = typeof next === 'string' ? [way(['trigger', 'next'], null, next, '', 'next')] : [];
  return [...first, ...stepRefs(draft).flatMap((ref) => waysFrom(stepAt(draft, ref)!, ref))];
}

/** The arrows that start at one step. */
export function waysFrom(step: DraftStep, ref: StepRef): Way[] {
  const path = stepPath(ref);
  return [...exits(step, ref, path), ...detours(step, ref, path)].filter(
    ({ to }) => !NO_STEPS.has(to.split('/').at(-1)!),
  );
}

/** Where the work goes on when the step is done. */
export function exits(step: DraftStep, ref: StepRef, path = stepPath(ref)): Way[] {
  const { next } = step;
  if (typeof next === 'string') return [way([...path, 'next'], ref, sibling(ref, next), '', 'next')];
  return records(next).flatMap(([branch, index]) =>
    typeof branch['to'] === 'string'
      ? [way([...path, 'next', index, 'to'], ref, sibling(ref, branch['to']), words(branch['label']), 'branch')]
      : [],
  );
}

function detours(step: DraftStep, ref: StepRef, path: MapPath): Way[] {
  const { on_timeout: late, first } = step;
  return [
    ...(typeof late === 'string'
      ? [way([...path, 'on_timeout'], ref, sibling(ref, late), 'Time is up', 'timeout')]
      : []),
    ...choices(step['choices'], ref, [...path, 'choices']),
    ...records(step['stops']).flatMap(([stop, index]) =>
      choices(stop['choices'], ref, [...path, 'stops', index, 'choices']),
    ),
    ...records(step['branches']).flatMap(([branch, index]) =>
      typeof branch['first'] === 'string'
        ? [
            way(
              [...path, 'branches', index, 'first'],
              ref,
              sibling(ref, branch['first']),
              words(branch['title']),
              'parallel',
            ),
          ]
        : [],
    ),
    ...(step.kind === 'each' && typeof first === 'string'
      ? [way([...path, 'first'], ref, `${ref}/${first}`, '', 'each')]
      : []),
  ];
}

function choices(list: unknown, ref: StepRef, path: MapPath): Way[] {
  return records(list).flatMap(([choice, index]) =>
    typeof choice['then'] === 'string'
      ? [way([...path, index, 'then'], ref, sibling(ref, choice['then']), words(choice['label']), 'choice')]
      : [],
  );
}

const NO_STEPS = new Set(['continue', 'again', 'cancel', 'join']);

function way(path: MapPath, from: StepRef | null, to: StepRef, label: string, why: Way['why']): Way {
  return { path, from, to, label, why };
}

/** The address of another step beside this one. */
export function sibling(ref: StepRef, id: string): StepRef {
  const scope = scopeOf(ref);
  return scope.length === 1 ? id : `${scope[1]}/${id}`;
}

function records(list: unknown): [Record<string, unknown>, number][] {
  return Array.isArray(list)
    ? list.flatMap((item, index) => (isRecord(item) ? [[item, index] as [typeof item, number]] : []))
    : [];
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
