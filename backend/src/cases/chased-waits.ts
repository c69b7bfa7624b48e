import type { Chasing } from '@baton/contract';
import type { CaseState, Pipeline, Token, WaitStep } from '@baton/process-maps';
import { findStep } from '../maps/find-step.ts';
import type { HistoryRow } from './history-rows.ts';

/** Waits that a case is in: how often somebody was reminded of them, when next, and when they end by themselves. */
export function chasedWaits(state: CaseState, pipeline: Pipeline, history: HistoryRow[]): Chasing[] {
  return state.tokens.flatMap((token) => {
    const step = findStep(pipeline, token.step);
    if (token.phase !== 'waiting' || step?.kind !== 'wait') return [];
    const timers = Object.values(state.timers).filter(
      ({ purpose }) => 'token' in purpose && purpose.token === token.id,
    );
    const nexts = timers.filter(({ purpose }) => purpose.kind === 'reminder').map(({ at }) => at);
    const end = timers.find(({ purpose }) => purpose.kind === 'wait')?.at ?? null;
    const told = remindersSince(history, token);
    const isChased = told.length + nexts.length > 0 || end !== null;
    return isChased ? [chased({ step, pipeline, told, nextAt: nexts.toSorted()[0] ?? null, end })] : [];
  });
}

interface Wait {
  step: WaitStep;
  pipeline: Pipeline;
  told: Date[];
  nextAt: string | null;
  end: string | null;
}

function chased({ step, pipeline, told, nextAt, end }: Wait): Chasing {
  const role = step.remind?.role ?? pipeline.owner.role;
  const after = step.onTimeout === undefined ? undefined : findStep(pipeline, step.onTimeout)?.title;
  return {
    what: step.title,
    who: nextAt !== null || told.length > 0 ? (pipeline.roles[role]?.title ?? role) : '',
    reminded: told.length,
    lastAt: told.at(-1)?.toISOString() ?? null,
    nextAt,
    then: end === null ? '' : after === undefined ? 'goes on by itself' : `goes to “${after}”`,
    thenAt: end,
  };
}

/** Reminders of this visit: those that came after the wait began. */
function remindersSince(history: HistoryRow[], { step }: Token): Date[] {
  const began = history.findLastIndex((row) =>
    row.records.some((said) => said.type === 'waiting' && said.step === step),
  );
  return history
    .slice(Math.max(0, began))
    .flatMap(({ at, records }) =>
      records.filter((said) => said.type === 'reminded' && said.step === step).map(() => at),
    );
}
