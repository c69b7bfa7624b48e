import type { ActionCatalog } from '@baton/process-maps';
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
export function toolOf(step: DraftStep, connectors: ActionCatalog['connectors']): string {
  if (step.kind === 'wait' && typeof step['for'] === 'string') return `up to ${isoDuration(step['for'])}`;
  return textOf(step['tool']) || usesWords(textOf(step['uses']), connectors) || (kindNames[step.kind] ?? step.kind);
}

/** A connector as people call it, and whether a stand-in does its work. */
export function connectorName(id: string, connectors: ActionCatalog['connectors']): string {
  const found = Object.hasOwn(connectors, id) ? connectors[id]! : undefined;
  return found ? `${found.name}${found.connection === 'sandbox' ? ' (sandbox)' : ''}` : id;
}

const usesWords = (uses: string, connectors: ActionCatalog['connectors']): string =>
  connectorName(uses.slice(0, Math.max(0, uses.lastIndexOf('.'))), connectors);

const chips: Record<string, string> = {
  copy_paste: 'Copy-paste',
  tiny_approval: 'Tiny approval',
  status_only: 'Status only',
  rework: 'Rework',
  chasing: 'Waiting',
};

/** Work that costs time and brings nothing forward, as the flag on its step. */
export const chipOf = (step: DraftStep): string => chips[textOf(step['work'])] ?? '';

const takesOf = (step: DraftStep, key: 'hands_on' | 'wait_before'): string => {
  const takes = step['takes'];
  const found = typeof takes === 'object' && takes !== null && !Array.isArray(takes) ? textOf(takes[key]) : '';
  return found === '' ? '' : isoDuration(found);
};
export const handsOnOf = (step: DraftStep): string => takesOf(step, 'hands_on');
export const waitOf = (step: DraftStep): string => takesOf(step, 'wait_before');

export const laneTitle = (draft: MapDraft, lane: unknown): string =>
  draft.lanes.find(({ id }) => id === lane)?.title ?? 'no lane';

export const roleTitle = (draft: MapDraft, role: unknown): string => {
  const found = typeof role === 'string' && Object.hasOwn(draft.roles, role) ? draft.roles[role] : undefined;
  return textOf((found as { title?: unknown } | undefined)?.title) || textOf(role);
};
