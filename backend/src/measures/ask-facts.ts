import { isRecord, type Json, type Pipeline, type PipelineStep } from '@baton/process-maps';
import { canonical } from '../audit/chain-hash.ts';
import { findStep } from '../maps/find-step.ts';
import type { AskFactRow } from './fact-rows.ts';
import type { AskFacts, Verdict } from './facts.ts';
import { isLight } from './light-edit.ts';

/** What an answer corrected and what had come out before, as the history says. */
export interface Correction {
  edits: Json | null;
  held: Json | null;
}

/** What a map declares of a step's working time, in milliseconds. */
export type Declared = (step: string) => number | null;

/** @param pipeline that the case runs on; without one nothing can be said of verdicts */
export function toAskFacts(
  row: AskFactRow,
  pipeline: Pipeline | undefined,
  correction: Correction | undefined,
  declared: Declared,
): AskFacts {
  const step = findStep(pipeline, row.step);
  const kind = kinds[row.kind];
  const answeredAt = row.state === 'answered' ? (row.answeredAt?.getTime() ?? null) : null;
  const chosen = row.choices.find(({ id }) => id === row.choice);
  const wentOn = chosen?.then.go === 'continue';
  const edited = correction !== undefined && isCorrected(correction);
  return {
    caseId: row.caseId,
    askId: row.askId,
    mapSlug: row.mapSlug,
    step: row.step,
    stepTitle: step?.title ?? row.step,
    kind,
    why:
      kind === 'stop'
        ? (step?.stops.find(({ id }) => id === row.rule)?.sentence ?? row.rule ?? 'Review of the first cases')
        : '',
    reasonCode: row.reasonCode,
    work: kind === 'trouble' || (kind === 'task' && step?.layer === 'execution') ? 'execution' : 'judgment',
    owner: row.ownerId === null ? null : { id: row.ownerId, name: row.ownerName ?? '' },
    answeredBy: row.answeredById === null ? null : { id: row.answeredById, name: row.answeredByName ?? '' },
    openedAt: row.openedAt.getTime(),
    answeredAt,
    inTime: inTimeOf(row, answeredAt),
    verdict: answeredAt !== null && showsAiWork(row, step) ? verdictOf(wentOn, edited) : null,
    light: edited && wentOn && isLight(correction),
    changed: answeredAt === null ? null : !wentOn || edited,
    handsOnMs: answeredAt === null ? null : handsOnOf(row, answeredAt, declared),
  };
}

const kinds = {
  task: 'task',
  stop: 'stop',
  review: 'stop',
  failure: 'trouble',
  unknown_outcome: 'trouble',
  loop_bound: 'trouble',
} as const;

const verdictOf = (wentOn: boolean, edited: boolean): Verdict => (!wentOn ? 'rejected' : edited ? 'edited' : 'as_is');

/** A stop before an AI step shows nothing of it yet. */
function showsAiWork({ kind, rule }: AskFactRow, step: PipelineStep | undefined): boolean {
  if (step?.kind !== 'ai') return false;
  return kind === 'review' || (kind === 'stop' && step.stops.some((stop) => stop.id === rule && stop.needsOutput));
}

/** Pages send every box that may be corrected: a correction is one that differs from what came out. */
function isCorrected({ edits, held }: Correction): boolean {
  if (!isRecord(edits)) return false;
  const before = isRecord(held) ? held : {};
  return Object.entries(edits).some(([field, value]) => canonical(value) !== canonical(before[field] ?? null));
}

/** Whoever is late loses the question to the next one, so its level tells: beyond the backup nobody was in time. */
function inTimeOf({ level, deadline, state }: AskFactRow, answeredAt: number | null): boolean | null {
  if (answeredAt !== null) return level !== 'map_owner' && answeredAt <= deadline.getTime();
  if (state === 'closed') return null;
  return false;
}

/** Longest working time that is taken from looks: beyond it, something else was done meanwhile. */
const LONGEST = 3_600_000;

function handsOnOf(
  { seenAt, acknowledgedAt, step }: AskFactRow,
  answeredAt: number,
  declared: Declared,
): number | null {
  const began = [seenAt, acknowledgedAt].flatMap((moment) => (moment ? [moment.getTime()] : []));
  const worked = began.length === 0 ? Infinity : answeredAt - Math.min(...began);
  return worked >= 0 && worked <= LONGEST ? worked : declared(step);
}
