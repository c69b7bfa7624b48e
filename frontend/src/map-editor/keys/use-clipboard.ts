import { type CopiedStep, copySteps, readRows } from '@baton/process-maps/edit';
import { useEffect } from 'react';
import { announce } from '../../app/announce/announce.ts';
import { isRecord } from '../../words/is-record.ts';
import { placeAfter } from '../step-bar.tsx';
import { TRIGGER } from '../editing-store.ts';
import { useEditingStore } from '../use-editing.ts';

const STEPS = 'application/x-baton-steps';
const WRITING = 'input, textarea, select, [contenteditable="true"], [role="dialog"]';

/** Copy, cut and paste of steps, also from one map to another; a pasted list or sheet becomes steps, one per line. */
export function useClipboard(): void {
  const store = useEditingStore();
  useEffect(() => {
    const elsewhere = (event: ClipboardEvent) =>
      event.defaultPrevented || (event.target instanceof Element && event.target.closest(WRITING) !== null);
    const copy = (event: ClipboardEvent) => {
      const { draft, selection } = store.getState();
      const steps = copySteps(draft, selection);
      if (elsewhere(event) || steps.length === 0 || !event.clipboardData) return;
      event.preventDefault();
      event.clipboardData.setData(STEPS, JSON.stringify(steps));
      event.clipboardData.setData('text/plain', steps.map(({ id, step }) => String(step['title'] ?? id)).join('\n'));
      if (event.type === 'cut') store.getState().do({ do: 'remove_steps', steps: steps.map(({ id }) => id) });
      announce(`${steps.length === 1 ? 'One step' : `${steps.length} steps`} on the clipboard.`);
    };
    const paste = (event: ClipboardEvent) => {
      if (elsewhere(event) || !event.clipboardData) return;
      event.preventDefault();
      const steps = stepsIn(event.clipboardData.getData(STEPS));
      if (steps) return void store.getState().do({ do: 'add_copies', steps });
      const { draft, selection } = store.getState();
      const { after } = placeAfter(selection);
      const lane = draft.lanes.find(({ kind }) => kind === 'person') ?? draft.lanes[0]!;
      const rows = readRows(event.clipboardData.getData('text/plain'));
      const here = after === undefined ? {} : { after: after === TRIGGER ? null : after };
      store.getState().do({ do: 'paste_rows', rows, lane: lane.id, ...here });
    };
    window.addEventListener('copy', copy);
    window.addEventListener('cut', copy);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('copy', copy);
      window.removeEventListener('cut', copy);
      window.removeEventListener('paste', paste);
    };
  }, [store]);
}

/** What another page of Baton has copied; undefined for everything else. Its content is checked like any other text. */
function stepsIn(text: string): CopiedStep[] | undefined {
  const found: unknown = text === '' ? undefined : jsonIn(text);
  if (!Array.isArray(found)) return undefined;
  const fits = found.every((one) => isRecord(one) && typeof one['id'] === 'string' && isRecord(one['step']));
  return fits ? (found as CopiedStep[]) : undefined;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
