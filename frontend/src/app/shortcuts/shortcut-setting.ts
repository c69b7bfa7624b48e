import { useSyncExternalStore } from 'react';

const KEY = 'baton-single-key-shortcuts';
const listeners = new Set<() => void>();

/** Single-letter shortcuts can be turned off (WCAG 2.1.4); remembered per browser. */
export const shortcutsAreOn = (): boolean => localStorage.getItem(KEY) !== 'off';

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const setShortcuts = (on: boolean): void => {
  localStorage.setItem(KEY, on ? 'on' : 'off');
  for (const listener of listeners) listener();
};

export const useShortcutsOn = (): [boolean, (on: boolean) => void] => [
  useSyncExternalStore(subscribe, shortcutsAreOn),
  setShortcuts,
];
