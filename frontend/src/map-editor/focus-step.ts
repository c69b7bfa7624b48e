import { create } from 'zustand';

/** Which step shall be brought into sight and get the focus; the number tells two requests for the same one apart. */
export const useFocusAsked = create<{ step: string | null; turn: number }>(() => ({ step: null, turn: 0 }));

export const askFocus = (step: string): void => useFocusAsked.setState(({ turn }) => ({ step, turn: turn + 1 }));

/** The element of a step, in the picture or in the table. */
export const elementOf = (step: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-step="${CSS.escape(step)}"]`);
