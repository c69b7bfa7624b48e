import type { CaseState, Pipeline } from '@baton/process-maps';
import { findStep } from '../maps/find-step.ts';

/** A case as far as somebody who follows it wants to know. */
export interface FollowedCase {
  title: string;
  status: CaseState['status'];
  ended: boolean;
  holderId: string | null;
  holderName: string | null;
  /** Steps where it is. */
  steps: string[];
}

/** Where a case is in the eyes of a follower. The same key = no news. */
export interface Position {
  key: string;
  /** "Priya Nair has it now". */
  words: string;
}

/** Undefined while it only moves through steps that machines do, or waits for a moment: nobody wants to be told of that. */
export function positionOf(found: FollowedCase, pipeline: Pipeline | undefined): Position | undefined {
  if (found.ended) return { key: `ended ${found.status}`, words: endWords[found.status] ?? 'has ended' };
  if (found.holderId !== null) {
    return { key: `person ${found.holderId}`, words: `${found.holderName ?? 'Somebody else'} has it now` };
  }
  const outside = found.status === 'waiting' ? found.steps.find((id) => waitsOutside(pipeline, id)) : undefined;
  if (outside === undefined) return undefined;
  return {
    key: `outside ${outside}`,
    words: `it waits for an answer from outside, at “${titleOf(pipeline, outside)}”`,
  };
}

const endWords: Partial<Record<CaseState['status'], string>> = {
  done: 'it is done',
  declined: 'it has ended as declined',
  cancelled: 'it has ended as cancelled',
};

const titleOf = (pipeline: Pipeline | undefined, id: string): string => findStep(pipeline, id)?.title ?? id;

function waitsOutside(pipeline: Pipeline | undefined, id: string): boolean {
  const step = findStep(pipeline, id);
  if (step?.kind !== 'wait') return false;
  const lane = pipeline?.lanes.find((each) => each.id === step.lane);
  return step.message !== undefined || lane?.kind === 'outside';
}
