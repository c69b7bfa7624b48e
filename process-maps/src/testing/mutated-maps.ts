import { type Document, parseDocument } from 'yaml';
import type { MapPath } from '../checks/finding.ts';

/** A map with one thing wrong, the finding that must name it, and where that finding must stand. */
export interface Mutant {
  name: string;
  text: string;
  code: string;
  /** The finding stands here or below. */
  path: MapPath;
  /** What is changed, so that several mutants can be made one. */
  edits: Edit[];
}

type Edit = { path: MapPath; value: unknown } | { path: MapPath; remove: true };
type Written = Record<string, unknown>;
type Seed = Omit<Mutant, 'text' | 'name'>;

/** Every way known here to break this map, once at every place where it applies. */
export function mutantsOf(text: string): Mutant[] {
  const map = parseDocument(text).toJS() as Written;
  const steps = Object.entries(map.steps as Record<string, Written>);
  const seeds = [
    ...wholeMap(map),
    ...steps.flatMap(([id, step]) => [
      ...anyStep(['steps', id], step),
      ...goingOn(['steps', id], id, step),
      ...actionStep(['steps', id], step),
      ...((step.stops ?? []) as Written[]).flatMap((stop, index) => stopRule(['steps', id, 'stops', index], stop)),
    ]),
  ];
  return seeds.map((seed) => {
    const [edit] = seed.edits;
    const change = edit && 'value' in edit ? JSON.stringify(edit.value) : 'removed';
    return { ...seed, name: `${edit!.path.join('.')} ${change}`.slice(0, 120), text: edited(text, seed.edits) };
  });
}

/** The map with all these changes. */
export function edited(text: string, edits: readonly Edit[]): string {
  const document: Document = parseDocument(text);
  for (const edit of edits) {
    if ('remove' in edit) document.deleteIn(edit.path);
    else document.setIn(edit.path, document.createNode(edit.value));
  }
  return document.toString({ lineWidth: 0 });
}

const set = (code: string, path: MapPath, value: unknown): Seed => ({ code, path, edits: [{ path, value }] });
const drop = (code: string, path: MapPath): Seed => ({ code, path, edits: [{ path, remove: true }] });

function wholeMap(map: Written): Seed[] {
  const { next } = map.trigger as { next: string };
  const lane = (map.lanes as { id: string }[])[0]!.id;
  const orphan = { title: 'Nobody comes here', kind: 'decision', lane, next };
  return [
    set('format', ['format'], 'one'),
    set('format', ['lanes', 0, 'kind'], 'robot'),
    set('format', ['promise'], '2 days'),
    set('format', ['colour'], 'red'),
    drop('format', ['title']),
    drop('no-dedupe-key', ['trigger', 'key']),
    set('type-mismatch', ['trigger', 'key'], '= nothing.id'),
    set('unknown-name', ['trigger', 'next'], `${next}x`),
    set('unknown-action', ['trigger', 'connector'], 'webhok'),
    drop('no-owner', ['when_it_breaks', 'owner']),
    drop('no-backup', ['owner', 'backup']),
    drop('not-runnable', ['trigger', 'gives']),
    set('unreachable-step', ['steps', 'orphan'], orphan),
  ].map((seed) => (seed.code === 'unknown-action' ? { ...seed, path: ['trigger'] } : seed));
}

function anyStep(path: MapPath, step: Written): Seed[] {
  const kind = String(step.kind);
  return [
    set('format', [...path, 'kind'], `${kind.slice(0, 1)}${kind.slice(2)}`),
    set('format', [...path, 'kind'], 'teleport'),
    set('format', [...path, 'titel'], 'Twice'),
    drop('format', [...path, 'title']),
    set('unknown-name', [...path, 'lane'], 'nowhere'),
  ];
}

function goingOn(path: MapPath, id: string, step: Written): Seed[] {
  if (step.next === undefined) return [];
  const branches = Array.isArray(step.next) ? step.next.length : 0;
  const last = [...path, 'next', branches - 1, 'when'];
  return [
    set('format', [...path, 'next'], 7),
    set('unknown-name', [...path, 'next'], 'no_such_step'),
    ...(step.choices === undefined ? [{ ...drop('no-way-to-end', [...path, 'next']), path }] : []),
    { ...set('unbounded-loop', [...path, 'next'], id), path },
    ...(branches > 0 ? [{ ...set('no-otherwise', last, 'confidence > 0.1'), path: [...path, 'next'] }] : []),
    { ...set('not-runnable', path, { title: 'By hand', kind: 'manual', lane: step.lane, next: step.next }) },
  ];
}

function actionStep(path: MapPath, step: Written): Seed[] {
  if (step.kind !== 'action') return [];
  const inputs = Object.keys(step.with as Written);
  return [
    set('unknown-action', [...path, 'uses'], `${String(step.uses)}x`),
    set('format', [...path, 'uses'], 'Not An Action'),
    set('type-mismatch', [...path, 'with', 'no_such_input'], 'x'),
    set('type-mismatch', [...path, 'with', inputs[0]!], '= no_such_name.field'),
    set('type-mismatch', [...path, 'with', inputs[0]!], '= 1 +'),
    set('type-mismatch', [...path, 'with', inputs[0]!], '{{ never closed'),
  ];
}

function stopRule(path: MapPath, stop: Written): Seed[] {
  return [
    set('no-backup', [...path, 'backup'], stop.owner),
    drop('no-backup', [...path, 'backup']),
    drop('no-owner', [...path, 'owner']),
    drop('no-answer-time', [...path, 'answer_within']),
    set('format', [...path, 'answer_within'], '2h'),
    set('format', [...path, 'ownr'], stop.owner),
    drop('format', [...path, 'when']),
    set('unknown-name', [...path, 'owner'], 'the_team'),
    set('vague-rule', [...path, 'when'], 'confidnce < 0.85'),
    set('vague-rule', [...path, 'when'], 'the deal is unusual'),
    set('vague-rule', [...path, 'when'], '1 < 2'),
    set('vague-rule', [...path, 'when'], 'confidence < "low"'),
    set('rule-always-same', [...path, 'when'], 'confidence > 1'),
    set('rule-always-same', [...path, 'when'], 'confidence < 0.5 || confidence >= 0.5'),
    set('rule-always-same', [...path, 'when'], 'confidence < 0.5 && confidence > 0.6 || confidence == 0.0'),
    set('format', [...path, 'choices'], 'yes or no'),
  ];
}
