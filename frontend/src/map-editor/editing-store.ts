import {
  type EditCommand,
  EditRefusal,
  type MapDraft,
  MapEditing,
  type MapEdit,
  type StepRef,
} from '@baton/process-maps/edit';
import { createStore, type StoreApi } from 'zustand';

/** The trigger, where a step is meant. Not a legal id of a step. */
export const TRIGGER = '(trigger)';

export interface EditingState {
  draft: MapDraft;
  text: string;
  undoTitle: string | undefined;
  redoTitle: string | undefined;
  /** Addresses of steps, or TRIGGER; in the order in which they were chosen. */
  selection: readonly StepRef[];
  /** Why the last command was not done; said once, until the next one. */
  refusal: string | null;
}

export interface EditingActions {
  /**
   * Does a command and selects what it made. False when it cannot be done: then `refusal` says why.
   * @param burst commands in a row with the same one are taken back together
   */
  do(command: EditCommand, burst?: string): boolean;
  /** Does an edit that was made elsewhere: a quick fix, another person's changes. */
  apply(edit: MapEdit): boolean;
  replaceText(text: string, title: string): boolean;
  undo(): void;
  redo(): void;
  select(refs: readonly StepRef[]): void;
}

export type EditingStore = StoreApi<EditingState & EditingActions>;

/** One map under one person's hands, for the components that show it. Undefined when the text cannot be drawn. */
export function createEditing(text: string): EditingStore | undefined {
  const editing = MapEditing.open(text);
  if (!editing) return undefined;
  prepareSoon(editing);
  return createStore((set, get) => ({
    ...stateOf(editing),
    selection: [],
    refusal: null,
    ...actions(editing, set, get),
  }));
}

/** Reading a long map for changes takes longer than a keystroke may: it is done while nobody types. */
function prepareSoon(editing: MapEditing): void {
  const whenIdle = (globalThis as { requestIdleCallback?: (work: () => void) => void }).requestIdleCallback;
  whenIdle?.(() => editing.prepare());
}

type SetState = (part: Partial<EditingState>) => void;

function actions(editing: MapEditing, set: SetState, get: () => EditingState): EditingActions {
  const attempt = (work: () => StepRef[] | void): boolean => {
    try {
      const made = work() ?? [];
      const selection = made.length > 0 ? made : get().selection;
      set({ ...stateOf(editing), selection: stillThere(editing.draft, selection), refusal: null });
      return true;
    } catch (problem) {
      if (!(problem instanceof EditRefusal)) throw problem;
      set({ refusal: problem.message });
      return false;
    }
  };
  const step = (move: () => boolean) => () => {
    if (!move()) return;
    set({ ...stateOf(editing), selection: stillThere(editing.draft, get().selection), refusal: null });
    prepareSoon(editing);
  };
  return {
    do: (command, burst) => attempt(() => editing.do(command, burst)),
    apply: (edit) => attempt(() => editing.apply(edit)),
    replaceText: (text, title) => {
      const done = editing.replaceText(text, title);
      if (done) set({ ...stateOf(editing), selection: stillThere(editing.draft, get().selection), refusal: null });
      return done;
    },
    undo: step(() => editing.undo()),
    redo: step(() => editing.redo()),
    select: (selection) => set({ selection, refusal: null }),
  };
}

const stateOf = (editing: MapEditing) => ({
  draft: editing.draft,
  text: editing.text,
  undoTitle: editing.undoTitle,
  redoTitle: editing.redoTitle,
});

function stillThere(draft: MapDraft, selection: readonly StepRef[]): readonly StepRef[] {
  const left = selection.filter((ref) => ref === TRIGGER || isThere(draft, ref));
  return left.length === selection.length ? selection : left;
}

function isThere(draft: MapDraft, ref: StepRef): boolean {
  const [outer, inner] = ref.split('/');
  const step = Object.hasOwn(draft.steps, outer!) ? draft.steps[outer!] : undefined;
  return step !== undefined && (inner === undefined || Object.hasOwn((step['steps'] ?? {}) as object, inner));
}
