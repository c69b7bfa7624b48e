import { canonicalJson } from '../compiler/3-lower/canonical-json.ts';
import type { Pipeline, PipelineStep } from '../pipeline/pipeline.ts';
import { own } from './case-draft.ts';
import type { CaseState, Token } from './state.ts';

export type MayMove = { ok: true } | { ok: false; why: string };

/**
 * Whether a case that stands still may follow another version of its map from here on: nothing is under way, every place
 * it stands at means the same there, and everything later rules and values read is there or still to come. Anything that
 * is not certain is a no, with the reason for a person.
 */
export function mayMove(from: Pipeline, to: Pipeline, state: CaseState): MayMove {
  const why =
    standing(state) ??
    first(state.tokens, (token) => placeProblem(from, to, token)) ??
    askProblem(to, state) ??
    dataProblem(from, to, state) ??
    undoProblem(to, state);
  return why === undefined ? { ok: true } : { ok: false, why };
}

function standing(state: CaseState): string | undefined {
  if (state.outcome) return 'The case has ended.';
  if (state.undoing) return 'The case is being undone.';
  const moves = state.tokens.some(({ phase }) => phase === 'running' || phase === 'sending');
  return moves || state.tokens.length === 0 ? 'A step is under way: only a case that waits can be moved.' : undefined;
}

/** A step at which a case waits has to be the same there; what follows it may differ, that is what a move is for. */
function placeProblem(from: Pipeline, to: Pipeline, token: Token): string | undefined {
  const before = own(from.steps, token.step);
  const after = own(to.steps, token.step);
  if (!before || !after) return `“${before?.title ?? token.step}”, where the case stands, is not on the new version.`;
  if (sameJson(workOf(before), workOf(after))) return undefined;
  return `“${before.title}”, where the case stands, works differently on the new version.`;
}

/** All that decides what a waiting step still waits for; words and what comes after do not. */
function workOf(step: PipelineStep): unknown {
  return without(step, ['title', 'lane', 'layer', 'doneWhen', 'next', 'stops']);
}

function askProblem(to: Pipeline, state: CaseState): string | undefined {
  return first(Object.values(state.asks), ({ ownerRole, backupRole, choices }) => {
    if (!own(to.roles, ownerRole) || !own(to.roles, backupRole)) {
      return `The new version has no role “${own(to.roles, ownerRole) ? backupRole : ownerRole}”, which has an open question.`;
    }
    return first(choices, ({ label, then }) =>
      then.go === 'to' && then.step !== 'join' && !own(to.steps, then.step)
        ? `The choice “${label}” of an open question leads to a step that the new version lacks.`
        : undefined,
    );
  });
}

/** What the new version reads of steps that are behind the case has to be in its data, with the same type. */
function dataProblem(from: Pipeline, to: Pipeline, state: CaseState): string | undefined {
  const ahead = reachable(to, state.tokens);
  return first(Object.keys(to.keeps), (name) => {
    const known = own(state.data, name) !== undefined;
    if (!known) {
      const comes = ahead.has(name) || own(to.names, name)?.optional;
      return comes ? undefined : `The new version reads “${name}”, which this case does not have and will not get.`;
    }
    if (!sameJson(typeOf(from, name), typeOf(to, name))) return `“${name}” has another type on the new version.`;
    const missing = missingField(own(from.keeps, name), own(to.keeps, name));
    return missing === undefined || ahead.has(name)
      ? undefined
      : `The new version reads “${name}.${missing}”, which this case has not kept.`;
  });
}

function typeOf(pipeline: Pipeline, name: string): unknown {
  return without(own(pipeline.names, name) ?? { kind: 'any' }, ['optional']);
}

function missingField(kept: string[] | 'all' | undefined, wanted: string[] | 'all' | undefined): string | undefined {
  if (kept === 'all' || wanted === undefined) return undefined;
  if (wanted === 'all') return '*';
  return wanted.find((field) => !kept?.includes(field));
}

/** Steps that a case may still come to, its own places included. */
function reachable(pipeline: Pipeline, tokens: Token[]): Set<string> {
  const seen = new Set(tokens.map((token) => token.step));
  for (const id of seen) {
    const step = own(pipeline.steps, id);
    if (!step) continue;
    for (const { to } of step.next) seen.add(to);
    if (step.kind === 'all') for (const branch of step.branches) seen.add(branch.first);
    if (step.kind === 'wait' && step.onTimeout !== undefined) seen.add(step.onTimeout);
    const choices = [...step.stops.flatMap((stop) => stop.choices), ...(step.kind === 'person' ? step.choices : [])];
    for (const { then } of choices) if (then.go === 'to') seen.add(then.step);
  }
  return seen;
}

function undoProblem(to: Pipeline, state: CaseState): string | undefined {
  return first(state.done, ({ step }) => {
    const there = own(to.steps, step);
    return there?.kind === 'action' && there.undoable
      ? undefined
      : `“${step}”, which this case has done, could not be undone on the new version.`;
  });
}

function first<T>(of: T[], problem: (each: T) => string | undefined): string | undefined {
  for (const each of of) {
    const why = problem(each);
    if (why !== undefined) return why;
  }
  return undefined;
}

function sameJson(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

function without(record: object, fields: string[]): unknown {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));
}
