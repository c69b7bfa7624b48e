import type { DraftStep, StepRef, Way } from '@baton/process-maps/edit';
import { create } from 'zustand';

/** Where the next step goes: on an arrow, after a step (TRIGGER for the first one), or alone in a lane. */
export interface AddingPlace {
  on?: Way['path'];
  after?: StepRef;
  lane?: string;
}

interface Adding {
  /** null while nobody is adding a step. */
  place: AddingPlace | null;
  kind: DraftStep['kind'];
  begin(place: AddingPlace, kind?: DraftStep['kind']): void;
  /** The same form, for the step after the one that was just made. */
  goOn(after: StepRef): void;
  end(): void;
}

/** What the bar "What happens next?" is about. One per page: there is one bar. */
export const useAdding = create<Adding>((set, get) => ({
  place: null,
  kind: 'person',
  begin: (place, kind = get().kind) => set({ place, kind }),
  goOn: (after) => set({ place: { after } }),
  end: () => set({ place: null }),
}));
