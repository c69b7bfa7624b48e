import type { MapView, StepView } from '@baton/contract';

import { ruleWords } from '../words/sentence.ts';

export type StepCount = MapView['counts'][number];

export const kindWords: Record<StepView['kind'], string> = {
  trigger: 'Trigger',
  action: 'Connector step',
  ai: 'AI step',
  person: 'Person step',
  decision: 'Decision',
  wait: 'Wait',
  all: 'Parallel branches',
  each: 'For every item',
  call: 'Another map',
  end: 'End',
};

/** The second line on a step. */
export const toolLine = (step: Pick<StepView, 'kind' | 'tool'>): string => step.tool || kindWords[step.kind];

const cases = (count: number): string => (count === 1 ? '1 case' : `${count} cases`);

/** What is in a step right now, in words; empty when nothing is. */
export const countWords = (count: StepCount | undefined): string => {
  if (!count) return '';
  const parts = [
    count.here > 0 ? `${cases(count.here)} here now` : '',
    count.late > 0 ? `${count.late} late` : '',
    count.nearly > 0 ? `${count.nearly} nearly late` : '',
    count.silent > 0 ? `${count.silent} silent` : '',
    count.stopped > 0 ? `${count.stopped} stopped` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
};

/** What the picture shows around a step, in words: a screen reader reads it after the title and the tool. */
export const stepText = (
  step: Pick<StepView, 'next' | 'stops'>,
  lane: string,
  titles: ReadonlyMap<string, string>,
  count: StepCount | undefined,
): string => {
  const next = step.next.map(({ to, label }) => `${label ? `${label}: ` : ''}${titles.get(to) ?? to}`);
  const parts = [
    `Lane ${lane}`,
    next.length > 0 ? `goes on to ${next.join(' or ')}` : '',
    step.stops.length > 0 ? `stops if ${step.stops.map((stop) => ruleWords(stop.sentence)).join(', or ')}` : '',
    countWords(count),
  ];
  return `${parts.filter((part) => part !== '').join('. ')}.`;
};
