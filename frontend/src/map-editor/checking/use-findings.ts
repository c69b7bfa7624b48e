import type { MapSurroundings } from '@baton/contract';
import type { RoleBindings } from '@baton/process-maps';
import { replaceEqualDeep } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useEditing, useEditingStore } from '../use-editing.ts';
import type { CheckedDraft, MeasuredDraft } from './check-messages.ts';
import { catalogOf, type CheckedMap } from './checked-context.ts';
import { type Around, startChecking } from './start-checking.ts';
import { withStandIns } from './with-stand-ins.ts';

const notChecked: CheckedDraft = {
  turn: 0,
  text: '',
  findings: [],
  publishable: false,
  fields: { before: [], after: [] },
};
const notMeasured: MeasuredDraft = { turn: 0, measures: null, other: null };

/**
 * What the compiler says of the map as it stands, live, and the fields that the chosen step can use.
 * @param other the text of how it runs today, to be measured too
 */
export function useFindings(
  surroundings: MapSurroundings | undefined,
  other?: string,
): { checked: CheckedMap; measured: MeasuredDraft } {
  const store = useEditingStore();
  const roles = useEditing(({ draft }) => Object.keys(draft.roles).join(' '));
  const checking = useRef<ReturnType<typeof startChecking>>(undefined);
  const [checked, setChecked] = useState(notChecked);
  const [measured, setMeasured] = useState(notMeasured);

  useEffect(() => {
    const started = startChecking(store, {
      checked: (now) => setChecked((before) => (now.turn > before.turn ? sharing(before, now) : before)),
      measured: (now) => setMeasured((before) => (now.turn > before.turn ? replaceEqualDeep(before, now) : before)),
    });
    checking.current = started;
    return () => started.stop();
  }, [store]);

  const catalog = useMemo(() => catalogOf(surroundings), [surroundings]);
  const around = useMemo<Around | undefined>(
    () =>
      surroundings && {
        catalog,
        roles: withStandIns(surroundings.roles as unknown as RoleBindings, roles.split(' ')),
      },
    [surroundings, catalog, roles],
  );
  useEffect(() => {
    if (around) checking.current?.among(around, other);
  }, [store, around, other]);

  const { text, findings, publishable, fields } = checked;
  const stale = useEditing((state) => state.text !== text);
  const all = useMemo(
    () => ({ findings, publishable, fields, catalog, stale }),
    [findings, publishable, fields, catalog, stale],
  );
  return { checked: all, measured };
}

/** Findings that are as they were stay the same objects: what shows them is not drawn again. */
function sharing(before: CheckedDraft, now: CheckedDraft): CheckedDraft {
  return {
    ...now,
    findings: replaceEqualDeep(before.findings, now.findings),
    fields: replaceEqualDeep(before.fields, now.fields),
  };
}
