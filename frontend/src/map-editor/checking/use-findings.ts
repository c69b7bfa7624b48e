import type { MapSurroundings } from '@baton/contract';
import type { RoleBindings } from '@baton/process-maps';
import { useEffect, useMemo, useRef, useState } from 'react';
import { TRIGGER } from '../editing-store.ts';
import { useEditing } from '../use-editing.ts';
import type { CheckedDraft, CheckRequest } from './check-messages.ts';
import { catalogOf, type CheckedMap } from './checked-context.ts';
import { startCheckWorker } from './start-worker.ts';
import { withStandIns } from './with-stand-ins.ts';

const nothing: CheckedDraft = {
  turn: 0,
  text: '',
  findings: [],
  publishable: false,
  fields: { before: [], after: [] },
  measures: null,
  otherMeasures: null,
};

/**
 * What the compiler says of the map as it stands, live, and the fields that the chosen step can use.
 * @param other the text of how it runs today, to be measured too
 */
export function useFindings(surroundings: MapSurroundings | undefined, other?: string): CheckedMap {
  const text = useEditing((state) => state.text);
  const chosen = useEditing((state) => state.selection.at(-1));
  const roles = useEditing(({ draft }) => Object.keys(draft.roles).join(' '));
  const worker = useRef<Worker | null>(null);
  const turn = useRef(0);
  const sent = useRef<object>(undefined);
  const [checked, setChecked] = useState(nothing);

  useEffect(() => {
    const started = startCheckWorker();
    started.onmessage = ({ data }: MessageEvent<CheckedDraft>) =>
      setChecked((before) => (data.turn > before.turn ? data : before));
    worker.current = started;
    sent.current = undefined;
    return () => {
      started.terminate();
      worker.current = null;
    };
  }, []);

  const catalog = useMemo(() => catalogOf(surroundings), [surroundings]);
  const around = useMemo(
    () =>
      surroundings && {
        catalog,
        roles: withStandIns(surroundings.roles as unknown as RoleBindings, roles.split(' ')),
      },
    [surroundings, catalog, roles],
  );
  useEffect(() => {
    if (!around || !worker.current) return;
    turn.current += 1;
    const request: CheckRequest = { turn: turn.current, text };
    if (chosen !== undefined) request.step = chosen === TRIGGER ? null : chosen;
    if (other !== undefined) request.other = other;
    if (sent.current !== around) request.around = around;
    sent.current = around;
    worker.current.postMessage(request);
  }, [text, chosen, around, other]);

  const { findings, publishable, fields, measures, otherMeasures } = checked;
  return useMemo(
    () => ({ findings, publishable, fields, measures, otherMeasures, catalog, stale: checked.text !== text }),
    [findings, publishable, fields, measures, otherMeasures, catalog, checked.text, text],
  );
}
