import { expressionIn, parseText, parseValue } from '../../format/parse-value.ts';
import type { StepDocument, StepOf } from '../../format/step.schema.ts';
import { taskChoices } from '../../model/default-choices.ts';
import type { MapModel } from '../../model/map-model.ts';
import { findAction, outputType, splitUses } from '../../model/output-types.ts';
import type {
  ActionStep,
  AiStep,
  Branch,
  PersonStep,
  Pipeline,
  PipelineStep,
  RetryPolicy,
  StepBase,
  ValueTemplate,
  WaitStep,
} from '../../pipeline/pipeline.ts';
import { ruleSentence } from '../../rules/rule-sentence.ts';
import type { Json, Type } from '../../types/type.ts';
import { lowerAnswerable, lowerChoices, lowerStops } from './lower-stops.ts';

/** Turns one step into its compiled form. `lowerPart` compiles the inside of `each` steps. */
export function lowerStep(
  step: StepDocument,
  id: string,
  model: MapModel,
  bounds: Map<string, number>,
  lowerPart: (inner: MapModel, id: string) => Pipeline,
): PipelineStep {
  const base = lowerBase(step, id, model, bounds);
  switch (step.kind) {
    case 'action':
      return lowerAction(step, base, model);
    case 'ai':
      return lowerAi(step, base, model);
    case 'person':
      return lowerPerson(step, base, model);
    case 'decision':
      return { ...base, kind: 'decision' };
    case 'wait':
      return lowerWait(step, base, model);
    case 'all':
      return { ...base, kind: 'all', branches: step.branches };
    case 'each':
      return lowerEach(step, base, model, lowerPart);
    case 'call':
      return {
        ...base,
        kind: 'call',
        map: step.map,
        with: values(step.with),
        waits: step.waits ?? true,
        output: typeOf(step, model),
      };
    case 'end':
      return { ...base, kind: 'end', outcome: step.outcome, reasonCode: step.reason_code, gives: values(step.gives) };
    case 'manual':
      throw new Error(`Step ${id} describes work of today and cannot be compiled; the checks let it through.`);
  }
}

function lowerBase(step: StepDocument, id: string, model: MapModel, bounds: Map<string, number>): StepBase {
  const maxVisits = bounds.get(id);
  return {
    id,
    title: step.title,
    lane: step.lane,
    layer: step.layer ?? (step.kind === 'person' ? 'judgment' : 'execution'),
    stops: lowerStops(step, id, model),
    next: 'next' in step ? lowerNext(step.next, id, model) : [],
    ...(maxVisits === undefined ? {} : { maxVisits }),
    ...(step.done_when === undefined ? {} : { doneWhen: step.done_when }),
  };
}

function lowerNext(next: Extract<StepDocument, { kind: 'action' }>['next'], id: string, model: MapModel): Branch[] {
  if (next === undefined) return [];
  if (typeof next === 'string') return [{ to: next }];
  return next.map(({ when, to, label }, index) => {
    const known = model.byPath.get([...model.part.stepsPath, id, 'next', index, 'when'].join('/'));
    const words = label ?? (known?.compiled ? ruleSentence(known.compiled.syntax, 'If') : undefined);
    return { ...(when === undefined ? {} : { when }), ...(words === undefined ? {} : { label: words }), to };
  });
}

function lowerAction(step: StepOf<'action'>, base: StepBase, model: MapModel): ActionStep {
  const action = findAction(model.catalog, step.uses)!;
  const [connector] = splitUses(step.uses);
  const owner = step.unknown_outcome;
  return {
    ...base,
    kind: 'action',
    connector,
    action: action.id,
    actionVersion: action.version,
    idempotency: action.idempotency,
    with: values(step.with),
    output: action.output,
    undoable: action.undoable,
    ...lowerRetry(step.retry),
    ...(owner === undefined ? {} : { unknownOutcome: lowerAnswerable(owner) }),
  };
}

function lowerAi(step: StepOf<'ai'>, base: StepBase, model: MapModel): AiStep {
  return {
    ...base,
    kind: 'ai',
    task: step.task,
    instruction: step.instruction ?? step.title,
    sees: values(step.sees),
    context: step.context ?? [],
    needs: step.needs ?? [],
    ...(step.rules === undefined ? {} : { rules: step.rules }),
    output: typeOf(step, model),
    ...lowerRetry(step.retry),
  };
}

function lowerPerson(step: StepOf<'person'>, base: StepBase, model: MapModel): PersonStep {
  const role = model.map.lanes.find((lane) => lane.id === step.lane)?.role;
  return {
    ...base,
    kind: 'person',
    form: step.form ?? 'do',
    question: parseText(step.question ?? step.title),
    shows: values(step.shows),
    choices: lowerChoices(taskChoices(step)),
    output: typeOf(step, model),
    ...lowerAnswerable({ ...step, owner: step.owner ?? role }),
  };
}

function lowerWait(step: StepOf<'wait'>, base: StepBase, model: MapModel): WaitStep {
  const { message, remind } = step;
  return {
    ...base,
    kind: 'wait',
    businessHours: step.business_hours ?? false,
    remindAfter: remind?.after ?? [],
    ...(step.for === undefined ? {} : { for: step.for }),
    ...(step.until === undefined ? {} : { until: parseValue(step.until) }),
    ...(remind === undefined ? {} : { remind: { role: remind.role } }),
    ...(step.on_timeout === undefined ? {} : { onTimeout: step.on_timeout }),
    ...(message === undefined
      ? {}
      : {
          message: {
            connector: message.connector,
            event: message.event,
            ...(message.with === undefined ? {} : { with: message.with }),
            key: parseValue(message.key),
            output: typeOf(step, model),
          },
        }),
  };
}

function lowerEach(
  step: StepOf<'each'>,
  base: StepBase,
  model: MapModel,
  lowerPart: (inner: MapModel, id: string) => Pipeline,
): PipelineStep {
  const inner = model.inner.get(base.id)!;
  return {
    ...base,
    kind: 'each',
    items: expressionIn(step.items)!,
    as: step.as,
    key: expressionIn(step.key)!,
    itemType: inner.part.type,
    pipeline: lowerPart(inner, base.id),
    atOnce: step.at_once ?? 10,
  };
}

/** The written defaults of a retry: four tries, 30 seconds apart at first, doubling up to an hour. */
function lowerRetry(retry: StepOf<'action'>['retry']): { retry?: RetryPolicy } {
  if (!retry) return {};
  return {
    retry: {
      attempts: retry.attempts,
      first: retry.first ?? 'PT30S',
      factor: retry.factor ?? 2,
      atMost: retry.at_most ?? 'PT1H',
    },
  };
}

function typeOf(step: StepDocument, model: MapModel): Type {
  return outputType(step, model.catalog) ?? { kind: 'any' };
}

function values(written: Record<string, Json> | undefined): Record<string, ValueTemplate> {
  return Object.fromEntries(Object.entries(written ?? {}).map(([name, value]) => [name, parseValue(value)]));
}
