import { useEffect, useRef } from 'react';
import { shortcutsAreOn } from '../app/shortcuts/shortcut-setting.ts';
import { replayKey } from './replay.ts';

/** Where the arrows mean something of their own, and where Space presses something. */
const OWN_ARROWS = 'input, textarea, select, [contenteditable], [role="menu"], [role="dialog"]';
const OWN_SPACE = `${OWN_ARROWS}, button, a, summary`;

interface Moves {
  toggle: () => void;
  back: () => void;
  on: () => void;
}

/** Space and the arrows for the replay, from anywhere on the page where they mean nothing else. */
export const useReplayKeys = (moves: Moves): void => {
  const latest = useRef(moves);
  useEffect(() => {
    latest.current = moves;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const move = replayKey(event.key);
      if (move === null || !shortcutsAreOn() || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (target instanceof Element && target.closest(move === 'toggle' ? OWN_SPACE : OWN_ARROWS)) return;
      if (document.querySelector('[role="dialog"], [role="menu"]')) return;
      event.preventDefault();
      latest.current[move]();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
};
