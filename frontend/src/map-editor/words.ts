import type { DraftStep, MapDraft } from '@baton/process-maps/edit';
import { isoDuration } from '../words/duration.ts';

/** The kinds of step in the words of the page. */
export const kindNames: Record<DraftStep['kind'], string> = {
  action: 'Connector step',
  ai: 'AI step',
  person: 'Person step',
  manual: 'Manual step',
  decision: 'Decision',
  wait: 'Wait',
  all: 'Parallel branches',
  each: 'For every item',
  call: 'Another map',
  end: 'End',
};

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const titleOf = (step: DraftStep | undefined, ref: string): string => textOf(step?.['title']) || ref;

/** The second line on a step: its tool, its wait, or what kind of step it is. */
export function toolOf(step: DraftStep): string {
  if (step.kind === 'wait' && typeof step['for'] === 'string') return `up to ${isoDuration(step['for'])}`;
  return textOf(step['tool']) || textOf(step['uses']) || kindNames[step.kind];
}

export const laneTitle = (draft: MapDraft, lane: unknown): string =>
  draft.lanes.find(({ id }) => id === lane)?.title ?? 'no lane';

export const roleTitle = (draft: MapDraft, role: unknown): string => {
  const found = typeof role === 'string' && Object.hasOwn(draft.roles, role) ? draft.roles[role] : undefined;
  return textOf((found as { title?: unknown } | undefined)?.title) || textOf(role);
};
