import type { Pipeline, PipelineStep } from '../pipeline/pipeline.ts';
import type { Field, Json, Type } from '../types/type.ts';
import { own } from './case-draft.ts';

/** Type of what a step gives; nothing for kinds without an output. */
export function outputType(step: PipelineStep): Type | undefined {
  switch (step.kind) {
    case 'action':
    case 'ai':
    case 'person':
    case 'call':
      return step.output;
    case 'wait':
      return step.message?.output;
    case 'decision':
    case 'all':
    case 'each':
    case 'end':
      return undefined;
  }
}

/** The fields of a step's output by name; none when it is not a record. */
export function outputFields(step: PipelineStep): Record<string, Field> {
  const type = outputType(step);
  return type?.kind === 'record' ? type.fields : {};
}

/** Of a task's output, what `advance` adds itself: who decided what, and why. */
const decisionFields = ['choice', 'reason', 'by'];

/** The fields that the person of a task fills in. */
export function formFields(step: PipelineStep): string[] {
  return Object.keys(outputFields(step)).filter((field) => !decisionFields.includes(field));
}

/** The output fields that a later rule or value reads: what a person has to supply who did the step by hand. */
export function neededFields(pipeline: Pipeline, step: PipelineStep): string[] {
  const keeps = own(pipeline.keeps, step.id) ?? [];
  const fields = outputFields(step);
  return Object.keys(fields).filter((field) => keeps === 'all' || keeps.includes(field));
}

/** What the state keeps of a named output; `undefined` = nothing. Everything else is in the case history only. */
export function prune(pipeline: Pipeline, name: string, output: Json): Json | undefined {
  const keeps = own(pipeline.keeps, name);
  if (keeps === undefined || keeps === 'all') return keeps && output;
  if (typeof output !== 'object' || output === null || Array.isArray(output)) return output;
  const kept = keeps.filter((field) => Object.hasOwn(output, field)).map((field) => [field, output[field] ?? null]);
  return Object.fromEntries(kept) as Json;
}
