import fc from 'fast-check';
import type { Idempotency } from '../catalog/action-catalog.ts';
import type { Branch, Choice, Pipeline, PipelineStep, StopRule } from '../pipeline/pipeline.ts';
import {
  action,
  ai,
  all,
  buildPipeline,
  call,
  choice,
  decision,
  each,
  end,
  number,
  person,
  record,
  stop,
  text,
  wait,
} from './build-pipeline.ts';

/** A process as nested blocks, which always lowers to a map that can end. */
type Block =
  | { block: 'action'; idempotency: Idempotency; stops: StopPlan[]; undoable: boolean }
  | { block: 'ai' | 'person' | 'call' | 'each'; stops: StopPlan[] }
  | { block: 'wait'; hours: number; message: boolean; reminders: number }
  | { block: 'if'; rule: string; yes: Block[]; no: Block[] }
  | { block: 'all'; branches: Block[][] }
  | { block: 'loop'; rule: string; rounds: number; body: Block[] }
  | { block: 'exit'; rule: string };

interface StopPlan {
  when: string;
  choices: ('accept' | 'correct' | 'redo' | 'leave' | 'cancel')[];
  owner: 'lead' | 'ops';
}

export interface RandomMap {
  /** May a branch or choice leave early for another end? Inside parallel branches that ends the whole case. */
  exits: boolean;
  /** Wrap everything in parallel branches. */
  parallel?: boolean;
}

const output = record({ id: text, n: number });
/** Rules over the trigger; the last ones cannot be evaluated, and so must stop a case. */
const rules = [
  'message.n > 3',
  'message.n > 7',
  "message.text.mentions('lawyer')",
  'message.n / 0 > 1',
  'nobody.knows > 1',
];
const stopRules = [...rules, 'confidence < 0.5', 'SELF.n > 5', "SELF.id == 'odd'"];

/** Pipelines of up to about 20 steps with every kind, nested to any shape. Shrinks to fewer blocks. */
export function randomPipeline({ exits, parallel }: RandomMap = { exits: true }): fc.Arbitrary<Pipeline> {
  const plan = blocks(exits);
  const branches = fc.array(plan, { minLength: 2, maxLength: 3 });
  const forked = branches.map((each): Block[] => [{ block: 'all', branches: each }]);
  return (parallel ? forked : plan).map((each) => new Lowering().lower(each));
}

/** The same pipeline for the same seed, for recordings. */
export function pipelineOf(seed: number): Pipeline {
  const [pipeline] = fc.sample(randomPipeline(), { seed, numRuns: 1 });
  if (!pipeline) throw new Error(`No pipeline for the seed ${seed}.`);
  return pipeline;
}

function blocks(exits: boolean): fc.Arbitrary<Block[]> {
  const rule = fc.constantFrom(...rules);
  const choices = fc
    .subarray(['correct', 'redo', 'leave', 'cancel'] as const)
    .map((more) => ['accept' as const, ...more]);
  const allowed = exits ? choices : fc.constant(['accept', 'correct', 'redo'] as StopPlan['choices']);
  const plan: fc.Arbitrary<StopPlan> = fc.record({
    when: fc.constantFrom(...stopRules),
    choices: allowed,
    owner: fc.constantFrom('lead', 'ops'),
  });
  const stops = fc.array(plan, { maxLength: 2 });
  const idempotency = fc.constantFrom<Idempotency>('read', 'natural', 'key', 'lookup', 'unsafe');
  const { list } = fc.letrec<{ list: Block[]; block: Block }>((tie) => ({
    list: fc.array(tie('block'), { maxLength: 4, depthIdentifier: 'map' }),
    block: fc.oneof(
      { depthIdentifier: 'map', maxDepth: 3, withCrossShrink: true },
      fc.record({ block: fc.constant('action'), idempotency, stops, undoable: fc.boolean() }),
      fc.record({ block: fc.constantFrom('ai', 'person', 'call', 'each'), stops }),
      fc.record({ block: fc.constant('wait'), hours: fc.nat(3), message: fc.boolean(), reminders: fc.nat(2) }),
      ...(exits ? [fc.record({ block: fc.constant('exit' as const), rule })] : []),
      fc.record({ block: fc.constant('if'), rule, yes: tie('list'), no: tie('list') }),
      fc.record({ block: fc.constant('all'), branches: fc.array(tie('list'), { minLength: 2, maxLength: 3 }) }),
      fc.record({ block: fc.constant('loop'), rule, rounds: fc.integer({ min: 1, max: 3 }), body: tie('list') }),
    ) as fc.Arbitrary<Block>,
  }));
  return list;
}

/** Blocks to steps, from the last to the first, because a step has to know what follows. */
class Lowering {
  private readonly steps: PipelineStep[] = [end('done'), end('left', { outcome: 'declined' })];

  lower(plan: Block[]): Pipeline {
    const first = this.sequence(plan, 'done');
    const pipeline = buildPipeline(this.steps);
    return { ...pipeline, trigger: { ...pipeline.trigger, next: first } };
  }

  private sequence(plan: Block[], to: string): string {
    return plan.reduceRight((next, block) => this.block(block, next), to);
  }

  private block(block: Block, to: string): string {
    const id = `s${this.steps.length}`;
    const next = [{ to }];
    switch (block.block) {
      case 'action':
        return this.add(
          action(id, {
            output,
            next,
            idempotency: block.idempotency,
            undoable: block.undoable,
            stops: stopsOf(block.stops, id),
          }),
        );
      case 'ai':
        return this.add(ai(id, { output, next, stops: stopsOf(block.stops, id) }));
      case 'call':
        return this.add(call(id, { output, next, stops: stopsOf(block.stops, id) }));
      case 'each':
        return this.add(
          each(id, twoItems, itemPipeline, { next, key: 'item', itemType: text, stops: stopsOf(block.stops, id) }),
        );
      case 'person':
        return this.add(person(id, { output, next, stops: stopsOf(block.stops, id), choices: taskChoices }));
      case 'wait':
        return this.add(wait(id, { next, ...waitOf(block) }));
      case 'exit':
        return this.decide([{ when: block.rule, to: 'left' }, { to }]);
      case 'if':
        return this.decide([
          { when: block.rule, to: this.sequence(block.yes, to) },
          { to: this.sequence(block.no, to) },
        ]);
      case 'all':
        return this.fork(block, to);
      case 'loop':
        return this.loop(block, to);
    }
  }

  private add(step: PipelineStep): string {
    const id = `s${this.steps.length}`;
    this.steps.push({ ...step, id, title: id });
    return id;
  }

  private decide(next: Branch[]): string {
    return this.add(decision('', next));
  }

  /** A branch without steps is a decision that passes. */
  private fork(block: Extract<Block, { block: 'all' }>, to: string): string {
    const firsts = block.branches.map((branch) => {
      return branch.length > 0 ? this.sequence(branch, 'join') : this.add(decision('', [{ to: 'join' }]));
    });
    return this.add(all('', firsts, { next: [{ to }] }));
  }

  private loop(block: Extract<Block, { block: 'loop' }>, to: string): string {
    const turn = this.steps.length;
    const id = this.add(decision('', [], { maxVisits: block.rounds }));
    const first = this.sequence(block.body, id);
    const again = this.steps[turn];
    if (again) this.steps[turn] = { ...again, next: [{ when: block.rule, to: first }, { to }] };
    return first;
  }
}

/** The second item has the first one's key when the message is called `b`, and a person is asked. */
const twoItems = "[message.id, 'b']";
const itemPipeline = ((child: Pipeline): Pipeline => ({
  ...child,
  trigger: { ...child.trigger, gives: 'item', type: text, key: 'item', caseTitle: { expr: 'item' } },
}))(buildPipeline([end('done')], { names: { item: text }, keeps: {} }));

const taskChoices = [
  choice('yes', { go: 'continue' }),
  choice('redo', { go: 'again' }),
  choice('no', { go: 'cancel' }),
];

const stopChoices: Record<StopPlan['choices'][number], Choice> = {
  accept: choice('accept', { go: 'continue' }),
  correct: choice('correct', { go: 'continue' }, ['n']),
  redo: choice('redo', { go: 'again' }),
  leave: choice('leave', { go: 'to', step: 'left' }),
  cancel: choice('cancel', { go: 'cancel' }),
};

function stopsOf(plans: StopPlan[], id: string): StopRule[] {
  return plans.map((plan, index) => {
    const when = plan.when.replaceAll('SELF', id);
    const backup = plan.owner === 'lead' ? 'ops' : 'lead';
    const choices = plan.choices.map((each) => stopChoices[each]);
    const needsOutput = when.includes(`${id}.`) || when.includes('confidence');
    return stop(`rule_${index}`, when, { owner: plan.owner, backup, choices, needsOutput });
  });
}

function waitOf(block: Extract<Block, { block: 'wait' }>) {
  const message = { connector: 'mail', event: 'reply', key: { expr: 'message.id' }, output };
  const remindAfter = ['PT30M', 'PT90M'].slice(0, block.reminders);
  return { for: `PT${block.hours}H`, remindAfter, ...(block.message ? { message } : {}) };
}
