import type { AskKey } from './board-order.ts';
import type { EditValues } from './edit-values.ts';
import type { PickedCode } from './reason-code.tsx';

/** An answer that is being written. */
export interface Draft {
  picked: string;
  reason: string;
  edits: EditValues;
  /** What kind of reason it is; absent = not chosen. */
  code?: PickedCode;
}

/** Kept while the page is open: walking the board, or somebody else's faster answer, loses no word. */
const drafts = new Map<string, Draft>();
const nameOf = ({ caseId, askId }: AskKey): string => `${caseId} ${askId}`;

export const draftOf = (ask: AskKey): Draft | undefined => drafts.get(nameOf(ask));
export const keepDraft = (ask: AskKey, draft: Draft): void => {
  drafts.set(nameOf(ask), draft);
};
export const dropDraft = (ask: AskKey): void => {
  drafts.delete(nameOf(ask));
};
