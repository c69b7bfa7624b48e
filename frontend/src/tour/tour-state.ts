import { create } from 'zustand';

/** How far somebody is. `offered` = never begun; `away` = put away, to go on later. */
export interface TourState {
  /** From 0; which of the five steps. */
  at: number;
  is: 'offered' | 'going' | 'away' | 'done';
}

interface Tour extends TourState {
  /** Whose it is; each person of a browser has their own. */
  person: string;
  load(person: string): void;
  go(at: number): void;
  become(is: TourState['is']): void;
}

export const LAST = 4;
const offered: TourState = { at: 0, is: 'offered' };
const keyOf = (person: string): string => `baton-tour ${person}`;

/** What a browser kept, whatever it is by now. */
export function readTour(kept: string | null): TourState {
  try {
    const { at, is } = JSON.parse(kept ?? '{}') as Partial<TourState>;
    const isKnown = is === 'going' || is === 'away' || is === 'done';
    return isKnown && Number.isInteger(at) && at! >= 0 && at! <= LAST ? { at: at!, is } : offered;
  } catch {
    return offered;
  }
}

function keep(person: string, state: TourState): TourState {
  try {
    localStorage.setItem(keyOf(person), JSON.stringify(state));
  } catch {
    // The tour is offered once more then, which is no harm.
  }
  return state;
}

/** The tour of the sample company, as far as this person has come in this browser. */
export const useTour = create<Tour>()((set, get) => ({
  ...offered,
  person: '',
  load: (person) => {
    if (get().person !== person) set({ person, ...readTour(localStorage.getItem(keyOf(person))) });
  },
  go: (at) => set(keep(get().person, { at: Math.min(LAST, Math.max(0, at)), is: 'going' })),
  become: (is) => set(keep(get().person, { at: get().at, is })),
}));

/** Somebody decided a question: that is where the tour leads to. */
export function noteDecided(): void {
  const { at, is, become } = useTour.getState();
  if (is === 'going' && at === LAST) become('done');
}
