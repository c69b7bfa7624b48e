import type { DraftStep } from '@baton/process-maps/edit';
import { copySteps } from '@baton/process-maps/edit';
import { useEffect, useRef } from 'react';
import { announce } from '../../app/announce/announce.ts';
import { useShortcuts } from '../../app/shortcuts/use-shortcuts.ts';
import { useAdding } from '../adding.ts';
import { TRIGGER } from '../editing-store.ts';
import { kindKeys, placeAfter } from '../step-bar.tsx';
import { useEditingStore } from '../use-editing.ts';

interface Actions {
  side: 'current' | 'redesigned';
  nextProblem: () => void;
  openInspector: () => void;
}

/** The keys of the editor. Single letters do nothing while somebody writes; Ctrl+Z works everywhere but in dialogs. */
export function useEditorKeys({ side, nextProblem, openInspector }: Actions): void {
  const store = useEditingStore();
  const begin = useAdding((state) => state.begin);
  const add = (kind: DraftStep['kind']) => begin(placeAfter(store.getState().selection), kind);
  useShortcuts({
    ...Object.fromEntries(kindKeys[side].map(([key, kind]) => [key, () => add(kind)])),
    t: () => {
      store.getState().select([TRIGGER]);
      openInspector();
    },
  });
  const latest = useRef<(event: KeyboardEvent) => boolean>(() => false);
  useEffect(() => {
    latest.current = (event) => chord(event, store, nextProblem, openInspector);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"]')) return;
      if (latest.current(event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

const WRITING = 'input, textarea, select, [contenteditable="true"]';

/** @returns whether the key meant something here */
function chord(
  event: KeyboardEvent,
  store: ReturnType<typeof useEditingStore>,
  nextProblem: () => void,
  openInspector: () => void,
): boolean {
  const { undo, redo, undoTitle, redoTitle, selection, draft } = store.getState();
  const act = store.getState().do;
  const isCommand = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (isCommand && key === 'z') {
    if (event.shiftKey) redo();
    else undo();
    announce(event.shiftKey ? `Done again: ${redoTitle ?? 'nothing'}` : `Taken back: ${undoTitle ?? 'nothing'}`);
    return true;
  }
  if (event.key === 'F8') {
    nextProblem();
    return true;
  }
  const writing = event.target instanceof Element && event.target.closest(WRITING) !== null;
  if (writing || event.altKey) return false;
  const steps = selection.filter((ref) => ref !== TRIGGER);
  if (isCommand && key === 'd' && steps.length > 0) return act({ do: 'add_copies', steps: copySteps(draft, steps) });
  if (event.key === 'F2' && selection.length > 0) {
    openInspector();
    return true;
  }
  if (!isCommand && (event.key === 'Delete' || event.key === 'Backspace') && steps.length > 0) {
    act({ do: 'remove_steps', steps });
    announce(steps.length === 1 ? 'Removed.' : `${steps.length} steps removed.`);
    return true;
  }
  return false;
}
