import type { MapView, StepView } from '@baton/contract';
import type { PictureArrow, PictureMap, PictureStep } from '@baton/process-maps/picture';

export const STOP_LANE = 'when-it-stops';
export const ownerCardId = (step: string, stop: string): string => `${step} stops ${stop}`;

type MapPart = Pick<MapView, 'lanes' | 'trigger' | 'steps'>;

const shapes: Partial<Record<StepView['kind'], PictureStep['shape']>> = {
  trigger: 'trigger',
  decision: 'decision',
  wait: 'wait',
  end: 'end',
};

const ownerCards = (steps: StepView[]): PictureStep[] =>
  steps.flatMap((step) =>
    step.stops.map((stop) => ({ id: ownerCardId(step.id, stop.id), lane: STOP_LANE, shape: 'owner' as const })),
  );

const arrow = (from: string, to: string, kind: PictureArrow['kind'], label: string, at: number): PictureArrow => ({
  id: `${from} > ${to} ${at}`,
  from,
  to,
  kind,
  label,
});

const arrowsOf = (step: StepView): PictureArrow[] => [
  ...step.next.map((next, at) => arrow(step.id, next.to, 'goes_on', next.label, at)),
  ...step.stops.map((stop, at) => arrow(step.id, ownerCardId(step.id, stop.id), 'stop', '', at)),
];

/** What the canvas draws of a map: its lanes and steps, the trigger, and a card per stop rule in "When it stops". */
export const pictureOfMap = ({ lanes, trigger, steps }: MapPart): PictureMap => {
  const cards = ownerCards(steps);
  const stopLane = { id: STOP_LANE, title: 'When it stops', kind: 'stop' as const, person: null };
  const work = steps.map((step): PictureStep => ({ id: step.id, lane: step.lane, shape: shapes[step.kind] ?? 'card' }));
  return {
    lanes: cards.length > 0 ? [...lanes, stopLane] : lanes,
    steps: [{ id: trigger.id, lane: trigger.lane, shape: 'trigger' }, ...work, ...cards],
    arrows: [arrow(trigger.id, trigger.next, 'goes_on', '', 0), ...steps.flatMap(arrowsOf)],
  };
};
