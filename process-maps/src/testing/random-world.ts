import type { FailureCode } from '../advance/failure.ts';
import { failurePolicies } from '../advance/failure-policy.ts';
import type { Asked, PersonAnswer, StepAnswer, World } from '../simulate/world.ts';
import type { Json } from '../types/type.ts';
import type { Dice } from './dice.ts';

const codes = Object.keys(failurePolicies) as FailureCode[];

/** A world that does everything a bad day can bring: failures, wrong shapes, silence, answers that nobody offered. */
export function hostileWorld(dice: Dice): World {
  return {
    step: () => (dice.once(12) ? undefined : dice.once(4) ? failure(dice) : success(dice)),
    undo: () => (dice.once(12) ? undefined : dice.once(3) ? failure(dice) : { output: null }),
    person: (asked) => (dice.once(4) ? undefined : hostileAnswer(dice, asked)),
    message: () => (dice.once(3) ? undefined : { message: output(dice), after: `PT${dice.roll(200)}M` }),
    children: () => (dice.once(5) ? undefined : { output: output(dice), after: `PT${dice.roll(90)}M` }),
  };
}

/** A world in which everything works at once and people decide; asked too often, they cancel. */
export const kindWorld: World = {
  step: () => ({ output: { id: 'ok', n: 1 }, confidence: 0.9 }),
  person: kindAnswer,
  message: () => ({ message: { id: 'ok', n: 1 } }),
  children: () => ({ output: summary({ id: 'ok', n: 1 }) }),
};

export function kindAnswer({ ask }: Pick<Asked, 'ask'>): PersonAnswer {
  const cancel =
    ask.kind === 'stop' || ask.kind === 'task' ? undefined : ask.choices.find((each) => each.then.go === 'cancel');
  const goOn =
    ask.choices.find((each) => each.then.go === 'continue') ?? ask.choices.find((each) => each.then.go !== 'again');
  const choice = cancel ?? goOn ?? ask.choices[0];
  if (ask.kind !== 'task') return { choice: choice?.id ?? '' };
  const filled = Object.entries({ id: 'by hand', n: 1 }).filter(([name]) => choice?.edits.includes(name));
  return { choice: choice?.id ?? '', edits: Object.fromEntries(filled) };
}

function success(dice: Dice): StepAnswer {
  const answer = { output: output(dice), after: `PT${dice.roll(30)}S` };
  return dice.once(3) ? answer : { ...answer, confidence: dice.roll(100) / 100 };
}

function failure(dice: Dice): StepAnswer {
  const code = dice.pick(codes) ?? 'internal';
  const wait = dice.once(2) ? {} : { retryAfterMs: dice.roll(100_000) };
  return { failure: { code, message: `It was ${code}.`, ...wait }, after: `PT${dice.roll(30)}S` };
}

function output(dice: Dice): Json {
  if (dice.once(12)) return dice.pick<Json>([null, 'text', { id: 1 }, [], { id: 'x', n: 'y' }]) ?? null;
  return { id: dice.once(3) ? 'odd' : 'even', n: dice.roll(10) };
}

/** What a called map gives, and what an `each` step counts, in one. */
function summary(output: Json): Json {
  if (typeof output !== 'object' || output === null || Array.isArray(output)) return output;
  return { ...output, total: 2, done: 2, declined: 0, cancelled: 0 };
}

function hostileAnswer(dice: Dice, { ask }: Asked): PersonAnswer {
  const choice = dice.once(10) ? 'never_offered' : (dice.pick(ask.choices)?.id ?? '');
  const edits = dice.pick<Record<string, Json> | undefined>([
    undefined,
    { n: 3 },
    { id: 'by hand', n: 4 },
    { n: 'wrong' },
    { unknown: 1 },
  ]);
  return { choice, after: `PT${dice.roll(600)}M`, ...(edits ? { edits } : {}) };
}
