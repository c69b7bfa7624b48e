import { useEffect, useRef } from 'react';
import { readKey } from './read-key.ts';
import { shortcutsAreOn } from './shortcut-setting.ts';

export type Shortcuts = Record<string, (() => void) | undefined>;

const WRITING = 'input, textarea, select, [contenteditable="true"], [role="menu"], [role="dialog"]';

/** Single keys for the page in sight: `{ j: next, 1: chooseFirst }`. */
export const useShortcuts = (shortcuts: Shortcuts): void => {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!shortcutsAreOn() || event.defaultPrevented || event.repeat) return;
      const writing = event.target instanceof Element && event.target.closest(WRITING) !== null;
      const { key, ctrlKey, metaKey, altKey } = event;
      const name = readKey({ key, ctrlKey, metaKey, altKey, writing });
      const action = name === null ? undefined : latest.current[name];
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
};
