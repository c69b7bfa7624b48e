import type { DraftStep, MapDraft } from '@baton/process-maps/edit';

/** The steps that stand beside a step: those of the map, or those inside of the same `each` step. */
export function scopeSteps(draft: MapDraft, ref: string): Record<string, DraftStep> {
  const [outer, inner] = ref.split('/');
  if (inner === undefined) return draft.steps;
  return (draft.steps[outer!]?.['steps'] ?? {}) as Record<string, DraftStep>;
}
