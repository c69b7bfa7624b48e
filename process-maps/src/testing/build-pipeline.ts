import type {
  ActionStep,
  AiStep,
  AllStep,
  Answerable,
  Branch,
  CallStep,
  Choice,
  DecisionStep,
  EachStep,
  EndStep,
  PersonStep,
  Pipeline,
  PipelineStep,
  StepBase,
  StopRule,
  WaitStep,
} from '../pipeline/pipeline.ts';
import type { Field, Type } from '../types/type.ts';

/** What every step of a hand-built pipeline has: overwrite what the test is about. */
type Base = Partial<StepBase>;
type Draft<S extends PipelineStep> = Partial<Omit<S, 'kind' | 'id'>> & Base;

export const lead: Answerable = { owner: 'lead', backup: 'ops', answerWithin: 'PT2H' };

/** A record type from field types. */
export function record(fields: Record<string, Field>): Type {
  return { kind: 'record', fields };
}

export const text: Type = { kind: 'text' };
export const number: Type = { kind: 'number' };

/**
 * A pipeline from steps in order: a step without `next` leads to the one after it. Names and kept data follow from the
 * steps' outputs, unless the test says otherwise.
 */
export function buildPipeline(steps: PipelineStep[], more: Partial<Pipeline> = {}): Pipeline {
  const trigger = record({ id: text, text, n: number });
  const named = steps.flatMap((step) => nameOf(step));
  const pipeline: Pipeline = {
    pipelineFormat: 1,
    hash: 'built-by-hand',
    mapId: 'built-by-hand',
    title: 'Built by hand',
    lanes: [{ id: 'auto', title: 'Handled automatically', kind: 'automatic' }],
    roles: { lead: { title: 'Support lead' }, ops: { title: 'Operations lead' }, boss: { title: 'Managing director' } },
    owner: { role: 'boss', backup: 'ops' },
    trigger: {
      connector: 'webhook',
      event: 'received',
      with: {},
      title: 'Message received',
      gives: 'message',
      type: trigger,
      key: 'message.id',
      caseTitle: { expr: 'message.text' },
      next: steps[0]?.id ?? '',
    },
    steps: Object.fromEntries(steps.map((step, index) => [step.id, linked(step, steps[index + 1])])),
    whenItBreaks: { owner: 'ops', backup: 'lead', answerWithin: 'PT4H' },
    names: { message: trigger, ...Object.fromEntries(named) },
    keeps: { message: 'all', ...Object.fromEntries(named.map(([name]) => [name, 'all'])) },
  };
  return { ...pipeline, ...more };
}

export function action(id: string, more: Draft<ActionStep> = {}): ActionStep {
  const call = { connector: 'desk', action: id, actionVersion: 1, idempotency: 'key' as const, with: {} };
  return { ...base(id), kind: 'action', ...call, output: record({ id: text }), undoable: false, ...more };
}

export function ai(id: string, more: Draft<AiStep> = {}): AiStep {
  const output = record({ queue: { kind: 'choice', of: ['billing', 'delivery'] } });
  const request = { task: 'classify' as const, instruction: 'Choose.', sees: {}, context: [], needs: [] };
  return { ...base(id), kind: 'ai', ...request, output, ...more };
}

export function person(id: string, more: Draft<PersonStep> = {}): PersonStep {
  const form = { form: 'approve' as const, question: { literal: 'Shall we?' }, shows: {}, output: record({}) };
  const choices = [choice('yes', { go: 'continue' }), choice('no', { go: 'cancel' })];
  const step: PersonStep = { ...base(id), ...lead, kind: 'person', layer: 'judgment', ...form, choices, ...more };
  const filled = step.output.kind === 'record' ? step.output.fields : {};
  const decided = { choice: text, reason: text, by: { kind: 'person' as const } };
  return { ...step, output: record({ ...filled, ...decided }) };
}

export function decision(id: string, next: Branch[], more: Draft<DecisionStep> = {}): DecisionStep {
  return { ...base(id), kind: 'decision', ...more, next };
}

export function wait(id: string, more: Draft<WaitStep> = {}): WaitStep {
  return { ...base(id), kind: 'wait', businessHours: false, remindAfter: [], ...more };
}

/** Parallel branches by their first steps. */
export function all(id: string, firsts: string[], more: Draft<AllStep> = {}): AllStep {
  const branches = firsts.map((first) => ({ id: first, title: first, first }));
  return { ...base(id), kind: 'all', branches, ...more };
}

export function each(id: string, items: string, child: Pipeline, more: Draft<EachStep> = {}): EachStep {
  const item = { items, as: 'item', key: 'item.id', itemType: record({ id: text }), atOnce: 10 };
  return { ...base(id), kind: 'each', ...item, pipeline: child, ...more };
}

export function call(id: string, more: Draft<CallStep> = {}): CallStep {
  return { ...base(id), kind: 'call', map: 'other-map', with: {}, waits: true, output: record({ id: text }), ...more };
}

export function end(id: string, more: Draft<EndStep> = {}): EndStep {
  return { ...base(id), kind: 'end', outcome: 'done', reasonCode: `${id}_reached`, gives: {}, ...more };
}

export function stop(id: string, when: string, more: Partial<StopRule> = {}): StopRule {
  const choices = [choice('accept', { go: 'continue' }), choice('cancel', { go: 'cancel' })];
  const shown = { sentence: `Stop if ${when}.`, question: { literal: `${id}?` }, reads: [] };
  return { ...lead, id, when, ...shown, choices, needsOutput: when.includes('confidence'), ...more };
}

export function choice(id: string, then: Choice['then'], edits: string[] = []): Choice {
  return { id, label: id, means: `${id}.`, then, edits };
}

function base(id: string): StepBase & { id: string } {
  return { id, title: id, lane: 'auto', layer: 'execution', stops: [], next: [] };
}

function linked(step: PipelineStep, after: PipelineStep | undefined): PipelineStep {
  return step.next.length > 0 || step.kind === 'end' || !after ? step : { ...step, next: [{ to: after.id }] };
}

function nameOf(step: PipelineStep): [string, Type][] {
  if (step.kind === 'wait' && step.message) return [[step.id, step.message.output]];
  return 'output' in step ? [[step.id, step.output]] : [];
}
