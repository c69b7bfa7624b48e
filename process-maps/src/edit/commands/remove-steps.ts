import type { MapDraft, StepRef } from '../map-draft.ts';
import type { MapEdit } from '../apply-edit.ts';
import { EditRefusal } from '../edit-command.ts';
import { stepAt, stepPath } from '../map-draft.ts';
import { exits, waysOf } from '../ways.ts';
import { idOf } from './lead-on.ts';
import { withoutWays } from './without-ways.ts';

/** Whatever led to a removed step leads to what followed it, when that is one step; else the arrow goes with it. */
export function removeSteps(draft: MapDraft, refs: readonly StepRef[]): MapEdit {
  const gone = new Set(refs.filter((ref) => stepAt(draft, ref)));
  if (gone.size === 0) throw new EditRefusal('The steps to remove are gone already.');
  const [leadOn, cut]: [MapEdit['set'], Parameters<typeof withoutWays>[1][number][]] = [[], []];
  for (const { path, from, to } of waysOf(draft)) {
    if (!gone.has(to) || (from !== null && isGone(from, gone))) continue;
    const after = followerOf(draft, to, gone);
    if (after === undefined) cut.push(path);
    else leadOn.push({ path, value: idOf(after) });
  }
  const removals = [...gone]
    .filter((ref) => !isInsideGone(ref, gone))
    .map((ref) => ({ path: stepPath(ref), value: undefined }));
  const [first] = gone;
  const title =
    gone.size === 1 ? `Remove “${String(stepAt(draft, first!)!['title'] ?? first)}”` : `Remove ${gone.size} steps`;
  return { title, set: [...leadOn, ...withoutWays(draft, cut), ...removals] };
}

/** The one step that follows, over other steps that go as well. */
function followerOf(draft: MapDraft, ref: StepRef, gone: ReadonlySet<StepRef>): StepRef | undefined {
  const seen = new Set<StepRef>();
  for (let at = ref; !seen.has(at);) {
    seen.add(at);
    const ways = exits(stepAt(draft, at)!, at);
    if (ways.length !== 1 || ways[0]!.why !== 'next') return undefined;
    at = ways[0]!.to;
    if (!gone.has(at)) return at;
  }
  return undefined;
}

const isInsideGone = (ref: StepRef, gone: ReadonlySet<StepRef>) => ref.includes('/') && gone.has(ref.split('/')[0]!);
const isGone = (ref: StepRef, gone: ReadonlySet<StepRef>) => gone.has(ref) || isInsideGone(ref, gone);
