import {
  type ActionCatalog,
  type Compiled,
  type Pipeline,
  type ReadMap,
  type SavedCase,
  simulate,
  type SimulatedAsk,
} from '@baton/process-maps';
import { knownFields } from '@baton/process-maps/edit';
import type { OpenQuestion, Rehearsal } from '../rehearse/rehearsal.ts';

/** Runs a case through the draft with the same decisions as a real one. Nothing outside is touched. */
export function rehearseDraft(
  read: ReadMap,
  pipeline: Compiled['pipeline'],
  catalog: ActionCatalog,
  saved: SavedCase | null,
): Rehearsal {
  const fields = knownFields(read, catalog, null).after;
  const nothing = { result: null, open: null, fields };
  if (!pipeline) return { ...nothing, problem: 'A map can be rehearsed when nothing in it must be fixed.' };
  if (!saved) return { ...nothing, problem: null };
  const result = simulate(pipeline, [saved]).cases[0]!;
  const asked = result.asks.find(({ choice }) => choice === undefined);
  return { problem: null, result, open: asked ? { ...asked, choices: choicesFor(pipeline, asked) } : null, fields };
}

/** Questions of the engine itself, e.g. about a failure, are answered in a real case only. */
function choicesFor({ steps }: Pipeline, { step: id, kind, rule }: SimulatedAsk): OpenQuestion['choices'] {
  const step = steps[id];
  if (kind === 'task' && step?.kind === 'person') return step.choices;
  return step?.stops.find((one) => one.id === rule)?.choices ?? [];
}
