import { type MapDraft, valueAt } from '@baton/process-maps/edit';
import type { Json, MapPath } from '@baton/process-maps';
import { useId, useRef } from 'react';
import { useEditing, useEditingStore } from '../use-editing.ts';

export const useValueAt = (path: MapPath): unknown => useEditing(({ draft }) => valueAt(draft, path));

/** What a field shows, and how it is changed. Whatever is typed while the field has the focus is taken back in one go. */
export function useField(path: MapPath, title: string) {
  const store = useEditingStore();
  const id = useId();
  const visit = useRef(0);
  return {
    value: useValueAt(path),
    begin: () => void (visit.current += 1),
    set: (value: Json | undefined) => setAt(store.getState().do, title, path, value, `${id} ${visit.current}`),
  };
}

type Do = ReturnType<ReturnType<typeof useEditingStore>['getState']>['do'];

/** One value of the map; undefined takes it away. */
export function setAt(act: Do, title: string, path: MapPath, value: Json | undefined, burst?: string): boolean {
  return act({ do: 'set', title, values: [{ path, ...(value === undefined ? {} : { value }) }] }, burst);
}

export type { MapDraft };
