import type { HistoryEntry, PersonRef } from '@baton/contract';
import type { Pipeline } from '@baton/process-maps';
import { findStep } from '../maps/find-step.ts';

/** A time in which nothing happened, as the watch found it. */
export interface Silence {
  /** The last commit before it. */
  seq: number;
  step: string;
  foundAt: Date;
  told: PersonRef | null;
}

/** A case's history with the times in which it was silent: they stand beside it, because nothing happened in it. */
export function withSilences(
  history: HistoryEntry[],
  silences: Silence[],
  pipeline: Pipeline | undefined,
): HistoryEntry[] {
  const told = new Map(silences.map((silence) => [silence.seq, silence]));
  return history.flatMap((entry, at) => {
    const silence = history[at + 1]?.seq === entry.seq ? undefined : told.get(entry.seq);
    return silence ? [entry, entryOf(silence, pipeline)] : [entry];
  });
}

function entryOf({ seq, step, foundAt, told }: Silence, pipeline: Pipeline | undefined): HistoryEntry {
  const title = findStep(pipeline, step)?.title ?? step;
  const who = told ? ` ${told.name} was told.` : '';
  return {
    seq,
    at: foundAt.toISOString(),
    type: 'silent',
    text: `Nothing has happened at “${title}” for longer than usual.${who}`,
    step,
    stepTitle: title,
    lane: null,
    by: null,
    data: null,
  };
}

/** $2 the case. */
export const silencesOf = `
  select s.seq, s.step, s.found_at as "foundAt",
         case when p.id is null then null else json_build_object('id', p.id, 'name', p.name) end as told
    from case_silences s left join people p on p.id = s.told_id
   where s.workspace_id = $1 and s.case_id = $2 order by s.seq`;
