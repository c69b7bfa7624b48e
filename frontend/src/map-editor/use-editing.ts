import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { EditingActions, EditingState, EditingStore } from './editing-store.ts';

export const EditingContext = createContext<EditingStore | null>(null);

/** A part of the map that is being edited; the component is drawn again when that part changes. */
export function useEditing<Part>(part: (state: EditingState & EditingActions) => Part): Part {
  return useStore(useEditingStore(), part);
}

/** The store itself, for event handlers that read it when they run. */
export function useEditingStore(): EditingStore {
  const store = useContext(EditingContext);
  if (!store) throw new Error('Expected an editor around this component.');
  return store;
}
