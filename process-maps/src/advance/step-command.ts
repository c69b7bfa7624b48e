import type { ActionStep, AiStep, CallStep, EachStep, Pipeline, PipelineStep, WaitStep } from '../pipeline/pipeline.ts';
import { evaluateValue } from '../rules/evaluate.ts';
import type { Evaluated, Scope } from '../rules/rule-result.ts';
import type { Json } from '../types/type.ts';
import { own } from './case-draft.ts';
import type { CaseCommand, RunAction, RunAi, StartChildren, UndoAction } from './command.ts';
import type { Token } from './state.ts';
import { stepKey } from './step-key.ts';

type StepWithCommand = ActionStep | AiStep | CallStep | EachStep | WaitStep;

/** Kinds whose work is done outside `advance`, so that a command has to leave. */
export function hasCommand(step: PipelineStep): step is StepWithCommand {
  return ['action', 'ai', 'call', 'each'].includes(step.kind) || (step.kind === 'wait' && step.message !== undefined);
}

/**
 * The command of a step for the case's data as it is now: a function of the stored state, so that the same command comes
 * out again after a crash. Fails when a value cannot be computed.
 */
export function stepCommand(
  pipeline: Pipeline,
  scope: Scope,
  token: Token,
  step: StepWithCommand,
): Evaluated<CaseCommand> {
  if (token.undo && step.kind === 'action') return { ok: true, value: undoAction(token, step) };
  switch (step.kind) {
    case 'action':
      return given(evaluateValue(pipeline, { record: step.with }, scope), (input) => runAction(token, step, input));
    case 'ai':
      return given(evaluateValue(pipeline, { record: step.sees }, scope), (sees) => runAi(token, step, sees));
    case 'call':
      return given(evaluateValue(pipeline, { record: step.with }, scope), (input) => call(token, step, input));
    case 'each':
      return given(itemsOf(pipeline, scope, step), (items) => each(token, step, items));
    case 'wait':
      return expectMessage(pipeline, scope, token, step);
  }
}

function runAction(token: Token, step: ActionStep, input: Json): RunAction {
  const announce = step.idempotency === 'unsafe' && token.phase !== 'sending';
  return {
    do: 'run_action',
    ...attemptOf(token),
    connector: step.connector,
    action: step.action,
    actionVersion: step.actionVersion,
    idempotency: step.idempotency,
    input,
    ...(announce ? { announce } : {}),
  };
}

function undoAction(token: Token, step: ActionStep): UndoAction {
  const { connector, action, actionVersion } = step;
  return { do: 'undo_action', ...attemptOf(token), key: `${stepKey(token)}:undo`, connector, action, actionVersion };
}

function runAi(token: Token, step: AiStep, sees: Json): RunAi {
  const { task, instruction, context, needs, output } = step;
  const rules = step.rules === undefined ? {} : { rules: step.rules };
  return { do: 'run_ai', ...attemptOf(token), task, instruction, sees, context, needs, ...rules, output };
}

function call(token: Token, step: CallStep, input: Json): StartChildren {
  const items = [{ key: step.id, input }];
  return {
    do: 'start_child',
    ...visitOf(token),
    key: stepKey(token),
    map: step.map,
    items,
    atOnce: 1,
    waits: step.waits,
  };
}

function each(token: Token, step: EachStep, items: StartChildren['items']): StartChildren {
  return { do: 'start_child', ...visitOf(token), key: stepKey(token), items, atOnce: step.atOnce, waits: true };
}

function expectMessage(pipeline: Pipeline, scope: Scope, token: Token, step: WaitStep): Evaluated<CaseCommand> {
  if (!step.message) return { ok: false, why: `“${step.title}” waits for no message.` };
  const { connector, event } = step.message;
  return given(evaluateValue(pipeline, step.message.key, scope), (key) => {
    return {
      do: 'expect_message',
      ...visitOf(token),
      connector,
      event,
      key: typeof key === 'string' ? key : JSON.stringify(key),
    };
  });
}

function itemsOf(pipeline: Pipeline, scope: Scope, step: EachStep): Evaluated<StartChildren['items']> {
  const list = listOf(pipeline, scope, step.items);
  if (!list.ok) return list;
  if (!Array.isArray(list.value)) return { ok: false, why: `“${step.title}” expected a list.` };
  const items: StartChildren['items'] = [];
  const keys = new Set<string>();
  for (const input of list.value) {
    const key = evaluateValue(step.pipeline, { expr: step.key }, { data: { [step.as]: input } });
    if (!key.ok) return { ok: false, why: `Item ${items.length + 1} has no key: ${key.why}` };
    const text = typeof key.value === 'string' ? key.value : JSON.stringify(key.value);
    if (keys.has(text)) return { ok: false, why: `Two items have the same key “${text}”; every item needs its own.` };
    keys.add(text);
    items.push({ key: text, input });
  }
  return { ok: true, value: items };
}

/** Rules read short lists only. A list that is named, not computed, is taken as it is, up to what a case may start. */
function listOf(pipeline: Pipeline, scope: Scope, items: string): Evaluated<Json> {
  if (!PLAIN_NAME.test(items)) return evaluateValue(pipeline, { expr: items }, scope);
  const value = items.split('.').reduce<Json | undefined>(fieldOf, scope.data);
  if (value === undefined) return { ok: false, why: `“${items}” is not there.` };
  if (!Array.isArray(value) || value.length <= MOST_ITEMS) return { ok: true, value };
  return { ok: false, why: `The list has ${value.length} items; at most ${MOST_ITEMS} can be started at once.` };
}

function fieldOf(record: Json | undefined, field: string): Json | undefined {
  return typeof record === 'object' && record !== null && !Array.isArray(record) ? own(record, field) : undefined;
}

const PLAIN_NAME = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/;
const MOST_ITEMS = 10_000;

function visitOf(token: Token): { token: string; step: string; visit: number } {
  return { token: token.id, step: token.step, visit: token.visit };
}

function attemptOf(token: Token): ReturnType<typeof visitOf> & { attempt: number; key: string } {
  return { ...visitOf(token), attempt: token.attempt, key: stepKey(token) };
}

function given<T>(value: Evaluated<T>, make: (value: T) => CaseCommand): Evaluated<CaseCommand> {
  return value.ok ? { ok: true, value: make(value.value) } : value;
}
