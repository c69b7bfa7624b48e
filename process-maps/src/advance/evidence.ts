import type { PipelineStep, StopRule, ValueTemplate } from '../pipeline/pipeline.ts';
import { evaluateValue } from '../rules/evaluate.ts';
import type { Scope } from '../rules/rule-result.ts';
import { isRecord } from '../types/is-record.ts';
import type { Json } from '../types/type.ts';
import type { CaseDraft } from './case-draft.ts';
import { own } from './case-draft.ts';
import type { Evidence } from './command.ts';
import { outputFields } from './output-fields.ts';
import { confidenceInWords, fieldLabel, sourceTitle, stepTitle } from './words.ts';

type Saw = Evidence['saw'][number];

/** What a stop rule read, as label, value and where it came from; equal fields of two sources that differ are marked. */
export function sawOfRule(draft: CaseDraft, step: PipelineStep, rule: StopRule, scope: Scope): Saw[] {
  const lines = rule.reads.map((path) => ({
    field: path.split('.').at(-1) ?? path,
    saw: sawOfPath(draft, step, path, scope),
  }));
  return lines.map(({ field, saw }) => {
    const differs = lines.some((other) => other.field === field && !sameJson(other.saw.value, saw.value));
    return differs ? { ...saw, differs } : saw;
  });
}

/**
 * Every field of a step's output, for a person who accepts or corrects it: declared fields first, in the map's order, the
 * others by name, because a database may give them back in any order.
 */
export function sawOfOutput(draft: CaseDraft, id: string, output: Json): Saw[] {
  const step = draft.step(id);
  const source = step?.title ?? id;
  if (!isRecord(output)) return [{ label: 'Result', value: output, source }];
  const declared = Object.keys(step ? outputFields(step) : {}).filter((field) => Object.hasOwn(output, field));
  const others = Object.keys(output)
    .filter((field) => !declared.includes(field))
    .sort();
  return [...declared, ...others].map((field) => ({ label: fieldLabel(field), value: output[field] ?? null, source }));
}

/** Values that a map shows or sends, computed now; one that cannot be computed says so instead. */
export function sawOfValues(draft: CaseDraft, values: Record<string, ValueTemplate>, source: string): Saw[] {
  return Object.entries(values).map(([name, template]) => {
    const value = evaluateValue(draft.pipeline, template, draft.scope());
    return { label: fieldLabel(name), value: value.ok ? value.value : `not known: ${value.why}`, source };
  });
}

/** What the outside call was given, for "did this happen?" and failures. */
export function sawOfStep(draft: CaseDraft, step: PipelineStep): Saw[] {
  if (step.kind === 'action' || step.kind === 'call') return sawOfValues(draft, step.with, step.title);
  if (step.kind === 'ai') return sawOfValues(draft, step.sees, step.title);
  return [];
}

/** Says what has not happened, so that the person knows nothing runs behind their back. */
export function nothingYet(draft: CaseDraft, step: PipelineStep, moment: 'before' | 'after'): string {
  if (moment === 'before') return `“${step.title}” has not been done.`;
  const [only, ...others] = step.next;
  if (!only || others.length > 0) return `Nothing after “${step.title}” has been done.`;
  return `“${stepTitle(draft.pipeline, only.to)}” has not been done.`;
}

function sawOfPath(draft: CaseDraft, step: PipelineStep, path: string, scope: Scope): Saw {
  if (path === 'confidence')
    return { label: 'Confidence', value: confidenceInWords(scope.confidence), source: step.title };
  const [name = path, ...fields] = path.split('.');
  let value: Json | undefined = own(scope.data, name);
  for (const field of fields) value = isRecord(value) ? own(value, field) : undefined;
  const label = fieldLabel(fields.at(-1) ?? name);
  return { label, value: value ?? null, source: sourceTitle(draft.pipeline, name) };
}

function sameJson(one: Json, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
