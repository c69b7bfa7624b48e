import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Dice } from '../testing/dice.ts';
import { randomPipeline } from '../testing/random-pipeline.ts';
import { RoughRide } from '../testing/rough-ride.ts';
import { advance } from './advance.ts';
import type { Advanced } from './advance-result.ts';
import type { CaseCommand } from './command.ts';
import type { CaseEvent } from './event.ts';
import type { CaseState } from './state.ts';

type Break = (right: Advanced, event: CaseEvent, before: CaseState) => Advanced;

const drop = <T>(record: Record<string, T>, key: string | undefined): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
const lost = (event: CaseEvent): boolean => event.kind === 'step_failed' && event.failure.code === 'unknown_outcome';
/** Breaks only what had an effect: a new state for an ignored event would be found out for that alone. */
const changed = (right: Advanced, state: Partial<CaseState>): Advanced =>
  right.records.some((record) => record.type === 'ignored') ? right : { ...right, state: { ...right.state, ...state } };

/** The proof that the property can fail: each of these brains is wrong in one way, and has to be found out. */
const brokenBrains: [string, Break][] = [
  [
    'loses the clock of a question',
    (right) =>
      changed(right, {
        timers: drop(
          right.state.timers,
          Object.keys(right.state.timers).find((id) => id.endsWith(':backup')),
        ),
      }),
  ],
  [
    'loses a parallel branch',
    (right) =>
      changed(right, { tokens: right.state.tokens.length > 2 ? right.state.tokens.slice(0, -1) : right.state.tokens }),
  ],
  [
    'ends a case twice',
    (right) => ({
      ...right,
      commands: right.commands.flatMap((each): CaseCommand[] => (each.do === 'finish' ? [each, each] : [each])),
    }),
  ],
  [
    'keeps a question after the end',
    (right, _event, before) => (right.state.outcome ? changed(right, { asks: before.asks }) : right),
  ],
  ['forgets a question', (right) => changed(right, { asks: drop(right.state.asks, 'a3') })],
  [
    'sends a lost unsafe call again',
    (right, event, before) =>
      lost(event) && right.state !== before ? { state: before, commands: [], records: [] } : right,
  ],
  [
    'takes an answer twice',
    (right, event, before) =>
      event.kind === 'ask_handed_on' && right.state === before
        ? { ...right, state: { ...before, asked: before.asked + 1 } }
        : right,
  ],
  [
    'decides by the order of stored keys',
    (right) => changed(right, { data: { ...right.state.data, last: Object.keys(right.state.data).at(-1) ?? '' } }),
  ],
  [
    'changes the state that it was given',
    (right, _event, before) => (Object.assign(before.visits, { touched: 1 }), right),
  ],
  [
    'lets a paused case send',
    (right) =>
      changed(right, {
        tokens: right.state.tokens.map((token) =>
          right.state.held && token.phase === 'ready' ? { ...token, phase: 'running' } : token,
        ),
      }),
  ],
];

test.each(brokenBrains)(
  'a brain that %s is found out',
  (_what, broken) => {
    const brain: typeof advance = (pipeline, state, event, now) =>
      broken(advance(pipeline, state, event, now), event, state);
    const found = fc.check(
      fc.property(randomPipeline(), fc.integer(), (pipeline, seed) => {
        const ride = new RoughRide(pipeline, new Dice(seed), brain);
        ride.ride(60);
        ride.finish(300);
        return ride.witness.broken.length === 0 && ride.shell.state.outcome !== undefined;
      }),
      { numRuns: 500, endOnFailure: true },
    );
    expect(found.failed).toBe(true);
  },
  60_000,
);
