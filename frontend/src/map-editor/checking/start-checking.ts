import type { ActionCatalog, ContextPacks, RoleBindings, SavedCase } from '@baton/process-maps';
import type { PastCase } from '@baton/process-maps/edit';
import { type EditingStore, TRIGGER } from '../editing-store.ts';
import type { CheckedDraft, CheckRequest, MeasuredDraft, RehearsedDraft, RehearseRequest } from './check-messages.ts';
import { startCheckWorker } from './start-worker.ts';

export interface Around {
  catalog: ActionCatalog;
  roles: RoleBindings;
  contextPacks: ContextPacks;
}

interface Answers {
  checked(draft: CheckedDraft): void;
  measured(draft: MeasuredDraft): void;
  rehearsed(draft: RehearsedDraft): void;
}

/** Has every text checked as soon as it stands, before the page is drawn again; and again when the surroundings changed. */
export function startChecking(store: EditingStore, answers: Answers) {
  const worker = startCheckWorker();
  let turn = 0;
  let around: Around | undefined;
  let sent: Around | undefined;
  let other: string | undefined;
  let past: readonly PastCase[] | undefined;
  worker.onmessage = ({ data }: MessageEvent<CheckedDraft | MeasuredDraft | RehearsedDraft>) => {
    if ('findings' in data) answers.checked(data);
    else if ('rehearsal' in data) answers.rehearsed(data);
    else answers.measured(data);
  };

  const ask = () => {
    if (!around) return;
    const { text, selection } = store.getState();
    const chosen = selection.at(-1);
    turn += 1;
    const request: CheckRequest = { turn, text };
    if (chosen !== undefined) request.step = chosen === TRIGGER ? null : chosen;
    if (other !== undefined) request.other = other;
    if (sent !== around) request.around = around;
    if (past) request.past = past;
    past = undefined;
    sent = around;
    worker.postMessage(request);
  };
  const quiet = store.subscribe((now, before) => {
    if (now.text !== before.text || now.selection.at(-1) !== before.selection.at(-1)) ask();
  });
  return {
    /** @param text of how it runs today, to be measured beside it */
    among: (surroundings: Around, text: string | undefined) => {
      around = surroundings;
      other = text;
      ask();
    },
    /** What past cases recorded: from then on stop rules are tried on them. */
    remember: (cases: readonly PastCase[]) => {
      past = cases;
      ask();
    },
    rehearse: (saved: SavedCase | null) => {
      turn += 1;
      const request: RehearseRequest = { turn, text: store.getState().text, rehearse: saved };
      worker.postMessage(request);
    },
    stop: () => {
      quiet();
      worker.terminate();
    },
  };
}
