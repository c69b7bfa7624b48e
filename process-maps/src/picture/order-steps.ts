import type { PictureArrow, PictureStep } from './picture.types.ts';

export interface StepOrder {
  /** Longest path from a start, ignoring arrows that go back. */
  rank: Map<string, number>;
  /** Ids of arrows that go back (rework). */
  back: Set<string>;
}

type Outgoing = Map<string, PictureArrow[]>;

const outgoing = (steps: readonly PictureStep[], arrows: readonly PictureArrow[]): Outgoing => {
  const from: Outgoing = new Map(steps.map((step) => [step.id, []]));
  for (const arrow of arrows) if (from.has(arrow.to)) from.get(arrow.from)?.push(arrow);
  return from;
};

/** Depth first without recursion (a map may be long): arrows into a step that is still open go back. */
const walk = (steps: readonly PictureStep[], from: Outgoing): { back: Set<string>; finished: string[] } => {
  const back = new Set<string>();
  const finished: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const start of steps) {
    if (state.has(start.id)) continue;
    const path = [{ id: start.id, next: 0 }];
    state.set(start.id, 'open');
    while (path.length > 0) {
      const here = path.at(-1)!;
      const arrow = from.get(here.id)?.[here.next];
      here.next += 1;
      if (!arrow) {
        state.set(here.id, 'done');
        finished.push(here.id);
        path.pop();
      } else if (state.get(arrow.to) === 'open') back.add(arrow.id);
      else if (!state.has(arrow.to)) {
        state.set(arrow.to, 'open');
        path.push({ id: arrow.to, next: 0 });
      }
    }
  }
  return { back, finished };
};

/** First pass of the layout: which steps come before which. Steps in the given order decide every tie. */
export const orderSteps = (steps: readonly PictureStep[], arrows: readonly PictureArrow[]): StepOrder => {
  const from = outgoing(steps, arrows);
  const { back, finished } = walk(steps, from);
  const rank = new Map(steps.map((step) => [step.id, 0]));
  for (const id of finished.toReversed()) {
    for (const arrow of from.get(id) ?? []) {
      if (!back.has(arrow.id)) rank.set(arrow.to, Math.max(rank.get(arrow.to) ?? 0, (rank.get(id) ?? 0) + 1));
    }
  }
  return { rank, back };
};
