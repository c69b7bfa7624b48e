import type { MapEdit } from '../apply-edit.ts';
import type { CopiedStep } from '../edit-command.ts';
import { freeId } from '../free-id.ts';
import { withValueAt } from '../json-path.ts';
import { type DraftStep, type MapDraft, stepAt, type StepRef } from '../map-draft.ts';
import { waysFrom } from '../ways.ts';
import { isTaken } from './add-step.ts';
import { withoutWays } from './without-ways.ts';

/** What the clipboard holds of the chosen steps. Steps inside of `each` are copied with the step that they are in. */
export function copySteps(draft: MapDraft, refs: readonly StepRef[]): CopiedStep[] {
  return refs.flatMap((ref) => {
    const step = ref.includes('/') ? undefined : stepAt(draft, ref);
    if (!step) return [];
    const laneTitle = draft.lanes.find(({ id }) => id === step['lane'])?.title ?? '';
    return [{ id: ref, step, laneTitle }];
  });
}

/** Adds copies under free ids. Arrows among them lead to the copies; arrows to anything else are left out. */
export function addCopies(draft: MapDraft, copies: readonly CopiedStep[]): MapEdit & { made: StepRef[] } {
  const names = new Map<string, string>();
  for (const { id } of copies) {
    names.set(
      id,
      freeId(id, (name) => isTaken(draft, draft.steps, name) || [...names.values()].includes(name)),
    );
  }
  const set = copies.map(({ id, step, laneTitle }) => ({
    path: ['steps', names.get(id)!],
    value: { ...withWaysTo(step, id, names), lane: laneFor(draft, step['lane'], laneTitle) },
  }));
  return {
    title: copies.length === 1 ? 'Paste a step' : `Paste ${copies.length} steps`,
    set,
    made: [...names.values()],
  };
}

function withWaysTo(step: DraftStep, id: string, names: ReadonlyMap<string, string>): DraftStep {
  const ways = waysFrom(step, id).filter(({ why }) => why !== 'each');
  const alone = { steps: { [id]: step } } as unknown as MapDraft;
  const lost = withoutWays(
    alone,
    ways.filter(({ to }) => !names.has(to)).map(({ path }) => path),
  );
  const kept = ways.filter(({ to }) => names.has(to)).map(({ path, to }) => ({ path, value: names.get(to)! }));
  // A branch that is left alone becomes a plain way on, still under its old name.
  const plain = lost.map(({ path, value }) => ({ path, value: typeof value === 'string' ? names.get(value)! : value }));
  // Targets first: taking branches away moves the places of those behind them.
  const copy = [...kept, ...plain].reduce((draft, { path, value }) => withValueAt(draft, path, value), alone);
  return copy.steps[id]!;
}

function laneFor(draft: MapDraft, id: unknown, title: string): string {
  const lane = draft.lanes.find((one) => one.id === id) ?? draft.lanes.find((one) => one.title === title);
  return (lane ?? draft.lanes[0]!).id;
}
