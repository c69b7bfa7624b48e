import type { MapSurroundings } from '@baton/contract';
import type { ActionCatalog, Finding, RoleBindings } from '@baton/process-maps';
import { useEffect, useRef, useState } from 'react';
import { useEditing } from '../use-editing.ts';
import type { CheckedDraft, CheckRequest } from './check-messages.ts';

export interface Checked {
  findings: readonly Finding[];
  publishable: boolean;
  /** The text that was checked is not the newest one. */
  stale: boolean;
}

const nothing: CheckedDraft = { turn: 0, findings: [], publishable: false };

/** What the compiler says of the map as it stands, live. */
export function useFindings(surroundings: MapSurroundings | undefined): Checked {
  const text = useEditing((state) => state.text);
  const worker = useRef<Worker | null>(null);
  const turn = useRef(0);
  const [checked, setChecked] = useState(nothing);

  useEffect(() => {
    const started = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<CheckedDraft>) =>
      setChecked((before) => (data.turn > before.turn ? data : before));
    worker.current = started;
    return () => {
      started.terminate();
      worker.current = null;
    };
  }, []);

  const sent = useRef<MapSurroundings | null>(null);
  useEffect(() => {
    if (!surroundings || !worker.current) return;
    turn.current += 1;
    const request: CheckRequest = { turn: turn.current, text };
    if (sent.current !== surroundings)
      request.around = surroundings as unknown as { catalog: ActionCatalog; roles: RoleBindings };
    sent.current = surroundings;
    worker.current.postMessage(request);
  }, [text, surroundings]);

  return { findings: checked.findings, publishable: checked.publishable, stale: checked.turn !== turn.current };
}
