import type { Json, SavedCase, SimulatedAsk, SimulatedCase } from '@baton/process-maps';
import type { KnownField, PastCase } from '@baton/process-maps/edit';
import { create } from 'zustand';
import { TRIGGER } from '../editing-store.ts';

/** A question that nobody has answered yet, with what may be answered. */
export interface OpenQuestion extends SimulatedAsk {
  choices: { id: string; label: string; means: string }[];
}

/** What the worker made of one case on the draft. */
export interface Rehearsal {
  /** Why there is none: null when there is one. */
  problem: string | null;
  result: Pick<SimulatedCase, 'status' | 'path' | 'asks' | 'calls' | 'madeUp'> | null;
  open: OpenQuestion | null;
  /** What a message that starts a case may say. */
  fields: KnownField[];
}

/** One move of the baton. */
export interface Move {
  step: string;
  /** Would-be calls outside that belong to it. */
  calls: SimulatedCase['calls'];
  /** Questions to people here. */
  asks: SimulatedAsk[];
  madeUp: boolean;
}

/**
 * The moves of a rehearsal, the trigger first. What is known of a step as a whole stands at its visits in turn: the first
 * call at the first visit, and what is left at the last one.
 */
export function movesOf({ path, calls, asks, madeUp }: NonNullable<Rehearsal['result']>): Move[] {
  const last = new Map(path.map((step, at) => [step, at]));
  const left = { calls: [...calls], asks: [...asks] };
  const take = <T extends { step: string }>(list: T[], step: string, all: boolean): T[] => {
    const mine = list.filter((one) => one.step === step).slice(0, all ? list.length : 1);
    for (const one of mine) list.splice(list.indexOf(one), 1);
    return mine;
  };
  const start: Move = { step: TRIGGER, calls: [], asks: [], madeUp: false };
  const moves = path.map((step, at): Move => {
    const isLast = last.get(step) === at;
    return {
      step,
      calls: take(left.calls, step, isLast),
      asks: take(left.asks, step, isLast),
      madeUp: madeUp.includes(step),
    };
  });
  return [start, ...moves];
}

/** A past case with what its steps gave then; what is new in the draft is made up. */
export function savedOf({ id, trigger, gave }: PastCase, people: Answered): SavedCase {
  const entries = Object.entries(gave);
  return {
    id,
    trigger,
    answers: {
      steps: Object.fromEntries(entries),
      messages: Object.fromEntries(entries.map(([step, { output }]) => [step, { message: output }])),
      children: Object.fromEntries(entries.map(([step, { output }]) => [step, { output }])),
      people,
    },
  };
}

/** A saved case with what it says itself; what is answered now comes first. */
export const keptCase = ({ id, trigger, answers }: Required<Omit<SavedCase, 'at'>>, people: Answered): SavedCase => ({
  id,
  trigger,
  answers: { ...answers, people: { ...answers.people, ...people } },
});

export const typedCase = (trigger: Json, people: Answered): SavedCase => ({
  id: 'typed',
  trigger,
  answers: { people },
});

/** The choices made in this rehearsal, by `step.rule` or step. */
export type Answered = Record<string, { choice: string }>;

export const answerKey = ({ step, rule }: Pick<SimulatedAsk, 'step' | 'rule'>): string =>
  rule === undefined ? step : `${step}.${rule}`;

interface Watching {
  moves: readonly Move[];
  /** The move that is shown; -1 = none. */
  at: number;
}

/** Which move the picture shows. One per page: there is one canvas. */
export const useWatching = create<Watching>(() => ({ moves: [], at: -1 }));

export type Mark = 'here' | 'been' | undefined;

/** How a step looks while a rehearsal is watched. */
export const markOf = (step: string, { moves, at }: Watching): Mark => {
  if (moves[at]?.step === step) return 'here';
  return moves.slice(0, Math.max(0, at)).some((move) => move.step === step) ? 'been' : undefined;
};
