import { type DraftStep, type MapDraft, type StepRef, type Way, waysOf } from '@baton/process-maps/edit';
import type { PictureArrow, PictureMap, PictureStep } from '@baton/process-maps/picture';
import { TRIGGER } from '../editing-store.ts';

export const STOP_LANE = '(when it stops)';
export const stopCardId = (ref: StepRef, index: number): string => `${ref} stops ${index}`;

const shapes: Partial<Record<DraftStep['kind'], PictureStep['shape']>> = {
  decision: 'decision',
  wait: 'wait',
  end: 'end',
};

/** What the canvas draws of a map that may be unfinished. Arrows are named by the place where they are written. */
export function pictureOfDraft(draft: MapDraft): PictureMap {
  const lanes = new Set(draft.lanes.map(({ id }) => id));
  const laneOf = (lane: unknown): string => (typeof lane === 'string' && lanes.has(lane) ? lane : draft.lanes[0]!.id);
  const steps = Object.entries(draft.steps);
  const cards = steps.flatMap(([ref, step]) =>
    stopsOf(step).map((_, index) => ({ id: stopCardId(ref, index), from: ref })),
  );
  return {
    lanes: [
      ...draft.lanes.map(({ id, title, kind }) => ({ id, title, kind, person: null })),
      ...(cards.length > 0 ? [{ id: STOP_LANE, title: 'When it stops', kind: 'stop' as const, person: null }] : []),
    ],
    steps: [
      { id: TRIGGER, lane: laneOf(draft.trigger['lane']), shape: 'trigger' },
      ...steps.map(([ref, step]): PictureStep => ({
        id: ref,
        lane: laneOf(step['lane']),
        shape: shapes[step.kind] ?? 'card',
      })),
      ...cards.map(({ id }): PictureStep => ({ id, lane: STOP_LANE, shape: 'owner' })),
    ],
    arrows: [
      ...waysOf(draft).flatMap((way) => arrowOf(draft, way)),
      ...cards.map(({ id, from }): PictureArrow => ({ id: `to ${id}`, from, to: id, kind: 'stop', label: '' })),
    ],
  };
}

/** Arrows of the map itself; those inside of an `each` step, and those that only a stop rule's choice takes, are not drawn. */
function arrowOf(draft: MapDraft, { path, from, to, label, why }: Way): PictureArrow[] {
  const fromStop = path[2] === 'stops';
  const inside = from?.includes('/') === true || to.includes('/');
  if (fromStop || inside || why === 'each' || !Object.hasOwn(draft.steps, to)) return [];
  return [{ id: wayId(path), from: from ?? TRIGGER, to, kind: 'goes_on', label }];
}

export const wayId = (path: Way['path']): string => JSON.stringify(path);
export const wayOf = (id: string): Way['path'] | undefined =>
  id.startsWith('[') ? (JSON.parse(id) as Way['path']) : undefined;

export function stopsOf(step: DraftStep): Record<string, unknown>[] {
  const { stops } = step;
  return Array.isArray(stops)
    ? stops.filter((stop): stop is Record<string, never> => typeof stop === 'object' && stop !== null)
    : [];
}
