import type { CaseState } from '@baton/process-maps';
import type { Completion } from '../../engine/ports.ts';
import { durationMs } from './duration.ts';

/** The four parameters of the commit statement. */
export function commitParameters(completions: Completion[]): [string, string, string, string] {
  return [
    JSON.stringify(completions.map(caseRow)),
    JSON.stringify(completions.flatMap(openRows)),
    JSON.stringify(completions.flatMap(passRows)),
    JSON.stringify(completions.flatMap(closeRows)),
  ];
}

function caseRow(completion: Completion) {
  const { caseId, seq, consumes, release } = completion;
  return { case_id: caseId, seq, consumes, release, ...caseColumns(completion) };
}

/** What a case's row and history take from a completion, whether the case is new or not. */
export function caseColumns({ state, event, records, starts }: Completion) {
  return {
    state,
    status: state.status,
    event,
    records,
    runs: (state.status === 'running' || starts === true) && !state.held,
    wake_at: nextMoment(state),
    finished: isFinished(state),
  };
}

/** Done, declined and cancelled are for ever; a quarantined case may still be let go. */
export function isFinished(state: CaseState): boolean {
  return state.status === 'done' || state.status === 'declined' || state.status === 'cancelled';
}

/** The earliest timer, ISO. Null when only something from outside can move the case. */
export function nextMoment(state: CaseState): string | null {
  if (state.held || isFinished(state)) return null;
  const moments = Object.values(state.timers).map((timer) => Date.parse(timer.at));
  return moments.length > 0 ? new Date(Math.min(...moments)).toISOString() : null;
}

/** Stands for the map's owner of the week, where a map has a rota. No role of a map can have this name. */
export const ON_CALL = '@on_call';

export function openRows({ caseId, openAsks, lastResort, at }: Completion) {
  return openAsks.map(({ ask, question, evidence }) => ({
    case_id: caseId,
    ask_id: ask.id,
    kind: ask.kind,
    step: ask.step,
    rule: ask.rule ?? null,
    question,
    evidence,
    choices: ask.choices,
    owner_roles: [ask.ownerRole, ask.backupRole, ON_CALL, ...lastResort],
    backup_roles: [ask.backupRole, ON_CALL, ...lastResort],
    at,
    level: ask.level,
    deadline: ask.deadline,
    answer_within_ms: durationMs(ask.answerWithin),
  }));
}

/** Asks that go to the next level, and those that only have another deadline: their `level` is null. */
function passRows({ caseId, passOn, moveDeadlines, lastResort, at }: Completion) {
  const rows = passOn.map(({ ask, to, role, deadline }) => ({
    case_id: caseId,
    ask_id: ask,
    level: to,
    deadline,
    roles: to === 'map_owner' ? [ON_CALL, role, ...lastResort] : [role, ON_CALL, ...lastResort],
    next_roles: [ON_CALL, ...lastResort],
    at,
  }));
  const moved = moveDeadlines.map(({ ask, deadline }) => ({ case_id: caseId, ask_id: ask, level: null, deadline, at }));
  return [...rows, ...moved];
}

function closeRows({ caseId, closeAsks }: Completion) {
  return closeAsks.map(({ ask }) => ({ case_id: caseId, ask_id: ask }));
}
