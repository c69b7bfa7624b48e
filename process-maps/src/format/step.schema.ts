import * as z from 'zod/mini';
import { AllStep, CallStep, eachStep, EndStep, WaitStep } from './flow-steps.schema.ts';
import { Id } from './words.schema.ts';
import { ActionStep, AiStep, DecisionStep, ManualStep, PersonStep } from './work-steps.schema.ts';

const plainSteps = [
  ActionStep,
  AiStep,
  PersonStep,
  ManualStep,
  DecisionStep,
  WaitStep,
  AllStep,
  CallStep,
  EndStep,
] as const;

/** A step inside `each`: anything but another `each` (call another map for that). */
const InnerStep = z.discriminatedUnion('kind', plainSteps);

/** The same steps for every item of a list, as child cases. */
const EachStep = z.strictObject({ ...eachStep, steps: z.record(Id, InnerStep) });

/** One schema for each kind of step. */
export const STEP_SCHEMAS = [...plainSteps, EachStep] as const;

export const Step = z.discriminatedUnion('kind', STEP_SCHEMAS);

/** Every kind of step, as it is written. */
export const STEP_KINDS: readonly string[] = STEP_SCHEMAS.map(({ shape }) => shape.kind.def.values[0]!);

export type StepDocument = z.infer<typeof Step>;
export type StepKind = StepDocument['kind'];
export type StepOf<K extends StepKind> = Extract<StepDocument, { kind: K }>;
