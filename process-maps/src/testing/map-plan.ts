import fc from 'fast-check';
import type { Idempotency } from '../catalog/action-catalog.ts';

/** A process as nested blocks: whatever they are, they can be written as a map that is in order. */
export type Block =
  | { block: 'action'; idempotency: Idempotency; undoable: boolean; attempts: number; stops: StopPlan[] }
  | { block: 'ai'; task: 'classify' | 'draft' | 'extract'; stops: StopPlan[] }
  | { block: 'person'; form: 'do' | 'review' | 'choose' | 'approve'; fills: boolean; choices: Way[]; stops: StopPlan[] }
  | { block: 'call'; waits: boolean; stops: StopPlan[] }
  | { block: 'each'; atOnce: number; inside: Block[]; stops: StopPlan[] }
  | { block: 'wait'; ends: 'time' | 'moment' | 'message' | 'either'; working: boolean; reminders: number; late: Way }
  | { block: 'if'; rule: string; yes: Block[]; no: Block[] }
  | { block: 'all'; branches: Block[][] }
  | { block: 'loop'; rule: string; rounds: number; body: Block[] }
  | { block: 'exit'; rule: string };

/** Where a choice or a time-out leads: on, to another try, out of the map, or to its cancellation. */
export type Way = 'on' | 'again' | 'leave' | 'cancel';

export interface StopPlan {
  when: string;
  ways: Way[];
  owner: 'lead' | 'ops';
}

export interface MapPlan {
  blocks: Block[];
  review?: { first_cases?: number; until?: string } | undefined;
}

/** FROM is what started the case or the item, SELF the step. Some of them can fail, and so must stop a case. */
const rules = ['FROM.n > 3', 'FROM.n > 7', "FROM.text.mentions('lawyer')", 'FROM.n / (FROM.n - 4) > 1'];
const stopRules = [...rules, 'confidence < 0.5', 'SELF.n > 5', "SELF.id == 'odd'"];
/** Steps without an output of `id` and `n`. */
const plainStopRules = [...rules, 'FROM.n < 2'];

const rule = fc.constantFrom(...rules);
const stopsOf = (of: string[]): fc.Arbitrary<StopPlan[]> =>
  fc.uniqueArray(
    fc.record({
      when: fc.constantFrom(...of),
      ways: fc.subarray(['again', 'leave', 'cancel'] as const).map((more): Way[] => ['on', ...more]),
      owner: fc.constantFrom('lead', 'ops'),
    }),
    { maxLength: 2, selector: ({ when }) => when },
  );

const work: fc.Arbitrary<Block>[] = [
  fc.record({
    block: fc.constant('action'),
    idempotency: fc.constantFrom<Idempotency>('read', 'natural', 'key', 'lookup', 'unsafe'),
    undoable: fc.boolean(),
    attempts: fc.nat(3),
    stops: stopsOf(stopRules),
  }),
  fc.record({
    block: fc.constant('ai'),
    task: fc.constantFrom('classify', 'draft', 'extract'),
    stops: stopsOf(stopRules),
  }),
  fc.record({
    block: fc.constant('person'),
    form: fc.constantFrom('do', 'review', 'choose', 'approve'),
    fills: fc.boolean(),
    choices: fc.subarray(['again', 'leave', 'cancel'] as const).map((more): Way[] => ['on', ...more]),
    stops: stopsOf(plainStopRules),
  }),
  fc.record({ block: fc.constant('call'), waits: fc.boolean(), stops: stopsOf(plainStopRules) }),
  fc.record({
    block: fc.constant('wait'),
    ends: fc.constantFrom('time', 'moment', 'message', 'either'),
    working: fc.boolean(),
    reminders: fc.nat(2),
    late: fc.constantFrom('on', 'leave'),
  }),
] as fc.Arbitrary<Block>[];

const { list } = fc.letrec<{ list: Block[]; block: Block }>((tie) => ({
  list: fc.array(tie('block'), { maxLength: 4, depthIdentifier: 'plan' }),
  block: fc.oneof(
    { depthIdentifier: 'plan', maxDepth: 3, withCrossShrink: true },
    { arbitrary: fc.oneof(...work), weight: 5 },
    fc.record({ block: fc.constant('exit' as const), rule }),
    fc.record({
      block: fc.constant('each' as const),
      atOnce: fc.integer({ min: 1, max: 3 }),
      inside: fc.array(fc.oneof(...work), { maxLength: 2 }),
      stops: stopsOf(plainStopRules),
    }),
    fc.record({ block: fc.constant('if' as const), rule, yes: tie('list'), no: tie('list') }),
    fc.record({ block: fc.constant('all' as const), branches: fc.array(tie('list'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ block: fc.constant('loop' as const), rule, rounds: fc.integer({ min: 1, max: 3 }), body: tie('list') }),
  ),
}));

/** Up to about 20 steps of every kind, nested to any shape; shrinks to fewer blocks. */
export const mapPlan: fc.Arbitrary<MapPlan> = fc.record({
  blocks: list,
  review: fc.option(
    fc.constantFrom({ first_cases: 3 }, { until: '2026-11-22' }, { first_cases: 1, until: '2027-01-01' }),
    {
      nil: undefined,
    },
  ),
});
