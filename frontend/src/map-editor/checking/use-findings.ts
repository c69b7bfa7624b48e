import type { MapSurroundings } from '@baton/contract';
import type { ContextPacks, RoleBindings, SavedCase } from '@baton/process-maps';
import type { PastCase } from '@baton/process-maps/edit';
import { replaceEqualDeep } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Rehearsal } from '../rehearse/rehearsal.ts';
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
const notMeasured: MeasuredDraft = { turn: 0, measures: null, other: null, stops: [] };
const notRehearsed: Rehearsal = { problem: null, result: null, open: null, fields: [] };

interface Found {
  checked: CheckedMap;
  measured: MeasuredDraft;
  rehearsal: Rehearsal;
  /** Runs a case through the map as it stands; null only asks what a case may begin with. */
  rehearse(saved: SavedCase | null): void;
}

/**
 * What the compiler says of the map as it stands, live, and the fields that the chosen step can use.
 * @param other the text of how it runs today, to be measured too
 * @param past what past cases recorded; stop rules are tried on them
 */
export function useFindings(
  surroundings: MapSurroundings | undefined,
  other?: string,
  past?: readonly PastCase[],
): Found {
  const store = useEditingStore();
  const roles = useEditing(({ draft }) => Object.keys(draft.roles).join(' '));
  const checking = useRef<ReturnType<typeof startChecking>>(undefined);
  const [checked, setChecked] = useState(notChecked);
  const [measured, setMeasured] = useState(notMeasured);
  const [rehearsal, setRehearsal] = useState(notRehearsed);

  useEffect(() => {
    const started = startChecking(store, {
      checked: (now) => setChecked((before) => (now.turn > before.turn ? sharing(before, now) : before)),
      measured: (now) => setMeasured((before) => (now.turn > before.turn ? replaceEqualDeep(before, now) : before)),
      rehearsed: (now) => setRehearsal(now.rehearsal),
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
        contextPacks: surroundings.contextPacks as unknown as ContextPacks,
      },
    [surroundings, catalog, roles],
  );
  useEffect(() => {
    if (around) checking.current?.among(around, other);
  }, [store, around, other]);

  useEffect(() => {
    if (past) checking.current?.remember(past);
  }, [store, past]);
  const rehearse = useCallback((saved: SavedCase | null) => checking.current?.rehearse(saved), []);

  const { text, findings, publishable, fields } = checked;
  const stale = useEditing((state) => state.text !== text);
  const all = useMemo(
    () => ({ findings, publishable, fields, catalog, stale }),
    [findings, publishable, fields, catalog, stale],
  );
  return { checked: all, measured, rehearsal, rehearse };
}

/** Findings that are as they were stay the same objects: what shows them is not drawn again. */
function sharing(before: CheckedDraft, now: CheckedDraft): CheckedDraft {
  return {
    ...now,
    findings: replaceEqualDeep(before.findings, now.findings),
    fields: replaceEqualDeep(before.fields, now.fields),
  };
}
