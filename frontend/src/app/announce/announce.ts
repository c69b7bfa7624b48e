type Listener = (sentence: string) => void;

const listeners = new Set<Listener>();

/** Says one sentence to screen readers, politely: it never interrupts and never moves the focus. */
export const announce = (sentence: string): void => {
  for (const listener of listeners) listener(sentence);
};

export const onAnnouncement = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
