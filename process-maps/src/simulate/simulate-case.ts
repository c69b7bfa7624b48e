import { summariseChildren } from '../advance/child-summary.ts';
import type { StartChildren } from '../advance/command.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import type { Json } from '../types/type.ts';
import { CaseShell } from './case-shell.ts';
import { type Answers, scriptedWorld } from './scripted-world.ts';
import { CaseNotes, type SimulatedCase } from './simulated-case.ts';
import type { ChildAnswer, World } from './world.ts';

/** A case that needs more is in a loop that no person bounds; real ones need a few per step. */
const MOST_EVENTS = 10_000;

/** A saved case: what came in, and what is known about how the outside answers it. */
export interface SavedCase {
  id: string;
  trigger: Json;
  /** When it came, ISO 8601; rehearsals without a time start on a working day at nine. */
  at?: string;
  answers?: Answers;
}

const WORKING_DAY = '2026-01-14T09:00:00.000Z';

/** Rehearses one case to its end, or to the first answer that is missing. */
export function simulateCase(pipeline: Pipeline, saved: SavedCase, defaults: Answers): SimulatedCase {
  const notes = new CaseNotes();
  const scripted = scriptedWorld(pipeline, saved.answers ?? {}, defaults, (step) => notes.madeUp.add(step));
  const step: World['step'] = (command) => {
    const answer = scripted.step(command);
    if (answer && 'output' in answer) notes.outputs[command.step] = answer.output;
    return answer;
  };
  const children = (started: StartChildren) =>
    scripted.children(started) ?? rehearseItems(pipeline, started, saved, defaults, notes);
  const at = saved.at ?? WORKING_DAY;
  const shell = new CaseShell(pipeline, { ...scripted, step, children }, at);
  notes.take(shell.start(saved.trigger));
  let events = 0;
  for (let next = shell.next(); next && events < MOST_EVENTS; next = shell.next(), events++) {
    notes.take(shell.happen(next));
  }
  return result(saved.id, notes, shell, Date.parse(shell.now) - Date.parse(at), events >= MOST_EVENTS);
}

/** The child cases of an `each` step run through their own pipeline, with the same answers. */
function rehearseItems(
  pipeline: Pipeline,
  started: StartChildren,
  saved: SavedCase,
  defaults: Answers,
  notes: CaseNotes,
): ChildAnswer | undefined {
  const step = pipeline.steps[started.step];
  if (step?.kind !== 'each') return undefined;
  const answers = saved.answers ?? {};
  const ended = started.items.map(({ key, input }) => {
    const child = simulateCase(step.pipeline, { id: key, trigger: input, answers }, defaults);
    const { status, reasonCode, output } = child;
    for (const made of child.madeUp) notes.madeUp.add(made);
    if (status !== 'done' && status !== 'declined' && status !== 'cancelled') return undefined;
    return { key, outcome: status, reasonCode: reasonCode ?? '', output: output ?? null };
  });
  const all = ended.filter((child) => child !== undefined);
  return all.length === ended.length ? { output: summariseChildren(all) } : undefined;
}

function result(id: string, notes: CaseNotes, shell: CaseShell, tookMs: number, tooLong: boolean): SimulatedCase {
  const { path, branches, asks, calls, output, outputs, madeUp } = notes;
  const { status, outcome } = shell.state;
  return {
    id,
    status: tooLong ? 'too_long' : status,
    ...(outcome ? { reasonCode: outcome.reasonCode } : {}),
    ...(output === undefined ? {} : { output }),
    path: path.steps,
    branches,
    asks,
    calls,
    outputs,
    madeUp: [...madeUp],
    tookMs,
  };
}
