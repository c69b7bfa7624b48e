import type { DraftView } from '@baton/contract';
import { useEffect, useState } from 'react';
import { readDraft, saveDraft } from '../../api/drafts.ts';
import type { EditingStore } from '../editing-store.ts';
import { DraftSaver, type SaveState } from './draft-saver.ts';
import { keepText } from './kept-text.ts';

/** Saves while the page is open, and warns before a page is left whose changes nobody has. */
export function useDraftSaver(
  store: EditingStore,
  { slug, side }: DraftView,
  /** What the server has, or had when this browser last heard of it. */
  saved: { text: string; revision: number },
): { saver: DraftSaver | null; save: SaveState } {
  const [save, setSave] = useState<SaveState>(() => ({
    state: store.getState().text === saved.text ? 'saved' : 'saving',
  }));
  const [saver, setSaver] = useState<DraftSaver | null>(null);

  useEffect(() => {
    const ports = {
      save: (text: string, from: number) => saveDraft(slug, side, text, from),
      read: () => readDraft(slug, side),
      keep: (kept: Parameters<typeof keepText>[2]) => keepText(slug, side, kept),
      changed: setSave,
    };
    const made = new DraftSaver(store, ports, saved);
    // oxlint-disable-next-line react/set-state-in-effect -- the saver holds timers, so it begins and ends with the page
    setSaver(made);
    return () => {
      void made.flush();
      made.end();
    };
    // One saver for as long as this draft is open: what the query reads again later is not what it began with.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [store, slug, side]);

  useEffect(() => {
    if (save.state === 'saved') return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [save.state]);

  return { saver, save };
}
