import type { Pipeline, PipelineStep } from '../pipeline/pipeline.ts';
import { canonicalJson } from '../compiler/3-lower/canonical-json.ts';

/** What may happen to a running case when a new version is published. */
export type MoveVerdict = 'safe' | 'finish_on_old' | 'forbidden';

export interface VersionComparison {
  changes: VersionChange[];
  /** For every step of the old version: may a case that waits there go on by the new one? */
  moves: Record<string, { verdict: MoveVerdict; why: string }>;
  /** All of it in sentences. */
  words: string[];
}

export interface VersionChange {
  what: 'added' | 'removed' | 'changed' | 'map';
  step: string | null;
  title: string;
  /** Names of the parts that differ, e.g. `stops`, `next`. */
  parts: string[];
}

/** Compares two published versions of one map. */
export function compareVersions(before: Pipeline, after: Pipeline): VersionComparison {
  const changes = [...mapChanges(before, after), ...stepChanges(before, after)];
  const moves = Object.fromEntries(Object.values(before.steps).map((step) => [step.id, verdict(step, before, after)]));
  const waits = Object.entries(moves).map(([step, { verdict: given, why }]) => {
    return `A case at “${before.steps[step]!.title}” ${VERDICTS[given]}: ${why}`;
  });
  return { changes, moves, words: [...changes.map(inWords), ...(changes.length === 0 ? ['Nothing changed.'] : waits)] };
}

const VERDICTS: Record<MoveVerdict, string> = {
  safe: 'can move to the new version',
  finish_on_old: 'must finish on the old version',
  forbidden: 'cannot move',
};

function mapChanges(before: Pipeline, after: Pipeline): VersionChange[] {
  const parts = (['title', 'lanes', 'roles', 'owner', 'trigger', 'whenItBreaks', 'review', 'promise'] as const).filter(
    (part) => !same(before[part], after[part]),
  );
  return parts.length === 0 ? [] : [{ what: 'map', step: null, title: after.title, parts }];
}

function stepChanges(before: Pipeline, after: Pipeline): VersionChange[] {
  const ids = new Set([...Object.keys(before.steps), ...Object.keys(after.steps)]);
  return [...ids].flatMap((id): VersionChange[] => {
    const [old, now] = [before.steps[id], after.steps[id]];
    if (!old) return [{ what: 'added', step: id, title: now!.title, parts: [] }];
    if (!now) return [{ what: 'removed', step: id, title: old.title, parts: [] }];
    const parts = differing(old, now);
    return parts.length === 0 ? [] : [{ what: 'changed', step: id, title: now.title, parts }];
  });
}

function differing(old: PipelineStep, now: PipelineStep): string[] {
  const [one, other] = [old, now] as unknown as Record<string, unknown>[];
  const keys = new Set([...Object.keys(one!), ...Object.keys(other!)]);
  return [...keys].filter((key) => !same(one![key], other![key]));
}

/**
 * Forbidden: another map, or other data that the case was started with. Must finish on the old version: the step is gone,
 * is another kind of step, waits for something else or asks something else, or the new way needs data that a case on the
 * old way may not have. Safe: everything else.
 */
function verdict(step: PipelineStep, before: Pipeline, after: Pipeline): { verdict: MoveVerdict; why: string } {
  if (before.mapId !== after.mapId) return { verdict: 'forbidden', why: 'it is another map.' };
  if (!same([before.trigger.gives, before.trigger.type], [after.trigger.gives, after.trigger.type])) {
    return { verdict: 'forbidden', why: 'the new version starts from other data.' };
  }
  const now = after.steps[step.id];
  if (!now) return { verdict: 'finish_on_old', why: 'the step is no longer there.' };
  if (now.kind !== step.kind) return { verdict: 'finish_on_old', why: 'the step is of another kind now.' };
  const open = OPEN_PARTS.filter((part) => differing(step, now).includes(part));
  if (open.length > 0) return { verdict: 'finish_on_old', why: 'what is open there is another question or call now.' };
  const missing = newDataBehind(step.id, before, after);
  if (missing !== undefined)
    return {
      verdict: 'finish_on_old',
      why: `a later step reads what only “${missing}” gives, which this case never passed.`,
    };
  return { verdict: 'safe', why: 'what is open there is the same, and all it needs later is there.' };
}

/** Parts of a step that a question, a wait or a call in progress depends on. */
const OPEN_PARTS = [
  'stops',
  'choices',
  'fields',
  'output',
  'form',
  'connector',
  'action',
  'with',
  'sees',
  'task',
  'for',
  'until',
  'message',
  'branches',
  'items',
  'pipeline',
  'map',
];

/** The title of a new or changed giver of data that a case can get past from here, although a later step reads it. */
function newDataBehind(from: string, before: Pipeline, after: Pipeline): string | undefined {
  const changed = Object.keys(after.names).filter((name) => !same(before.names[name], after.names[name]));
  for (const name of changed) {
    const reached = stepsFrom(from, after, name);
    if ([...reached].some((id) => id !== name && namesRead(after.steps[id]!, after).includes(name))) {
      return after.steps[name]?.title ?? name;
    }
  }
  return undefined;
}

/** Every step that can follow, without going through one step. */
function stepsFrom(from: string, pipeline: Pipeline, without: string): Set<string> {
  const found = new Set([from]);
  const todo = [from];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (id === without) continue;
    // Every id that the step names anywhere may be a way on; more ways only make the verdict more careful.
    const text = canonicalJson(pipeline.steps[id]);
    for (const next of Object.keys(pipeline.steps)) {
      if (found.has(next) || !text.includes(JSON.stringify(next))) continue;
      found.add(next);
      todo.push(next);
    }
  }
  return found;
}

/** Ways, names and titles: as plain text they read no data, even when they are called like a step. */
const NOT_READ = new Set(['id', 'title', 'label', 'lane', 'to', 'step', 'first', 'onTimeout']);

/** Every name that could be read: words of literal text count, so that nothing is missed. */
function namesRead(step: PipelineStep, pipeline: Pipeline): string[] {
  const text = JSON.stringify(step, (key, value: unknown) =>
    NOT_READ.has(key) && typeof value === 'string' ? undefined : value,
  );
  const words = new Set(text.match(/[a-z][a-z0-9_]*/g));
  return Object.keys(pipeline.names).filter((name) => words.has(name));
}

function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}

const PARTS: Record<string, string> = {
  next: 'its ways on',
  stops: 'its stop rules',
  with: 'its inputs',
  sees: 'what it sees',
  choices: 'its choices',
  lane: 'its lane',
  title: 'its title',
  owner: 'its owner',
  backup: 'its backup',
  answerWithin: 'its answer time',
  output: 'what it gives',
  question: 'its question',
  maxVisits: 'how often a case may come',
  trigger: 'its trigger',
  roles: 'its roles',
  lanes: 'its lanes',
  whenItBreaks: 'who answers when it breaks',
  review: 'its review',
  promise: 'how long a case may take',
  unknownOutcome: 'who settles a lost answer',
  connector: 'its connector',
  action: 'its action',
  actionVersion: 'the version of its action',
  instruction: 'its instruction',
  context: 'its context',
  needs: 'what it needs',
  rules: 'its table of rules',
  task: 'what the AI does',
  retry: 'how often it is tried again',
  shows: 'what it shows',
  fields: 'what is filled in',
  form: 'its form',
  layer: 'its layer',
  doneWhen: 'when it is done',
  message: 'the message it waits for',
  until: 'until when it waits',
  for: 'how long it waits',
  remind: 'who is reminded',
  remindAfter: 'when somebody is reminded',
  gives: 'what it gives',
};

function inWords({ what, step, title, parts }: VersionChange): string {
  if (what === 'added') return `New step “${title}”.`;
  if (what === 'removed') return `The step “${title}” is gone.`;
  const said = parts.map((part) => PARTS[part] ?? part).join(', ');
  return `${step === null ? 'The map' : `The step “${title}”`} changed: ${said}.`;
}
