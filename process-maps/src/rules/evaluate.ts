import type { Pipeline, ValueTemplate } from '../pipeline/pipeline.ts';
import type { Json } from '../types/type.ts';
import { compileRule, type CompiledRule, publishedNames } from './compile-rule.ts';
import { RULE_LIMITS } from './limits.ts';
import { printable, printValue, valueToJson } from './print-value.ts';
import { RuleFault } from './rule-fault.ts';
import type { Evaluated, Scope } from './rule-result.ts';
import type { Frame } from './typed.ts';
import { ABSENT } from './value.ts';

/** Evaluates a rule to yes or no. Anything else (missing or odd data, an error) is `ok: false`: a stop rule then stops. */
export function evaluateRule(pipeline: Names, expr: string, scope: Scope): Evaluated<boolean> {
  return attempt(() => {
    const rule = compiled(pipeline, expr);
    const value = rule.run(frameOf(scope));
    if (typeof value === 'boolean') return value;
    throw new RuleFault('The rule gave no yes or no.');
  });
}

/** Computes a value. Optional data that is absent is left out of records and lists, and is null on its own. */
export function evaluateValue(pipeline: Names, template: ValueTemplate, scope: Scope): Evaluated<Json> {
  return attempt(() => {
    const value = fill(pipeline, template, frameOf(scope));
    return value === ABSENT ? null : value;
  });
}

/** Computes a value and prints it for people; text with holes shows absent optional data as "(not given)". */
export function evaluateText(pipeline: Names, template: ValueTemplate, scope: Scope): Evaluated<string> {
  return attempt(() => {
    if ('expr' in template) return printed(pipeline, template.expr, frameOf(scope));
    const value = fill(pipeline, template, frameOf(scope));
    return typeof value === 'string' ? value : JSON.stringify(value === ABSENT ? null : value);
  });
}

/** All that evaluation needs of a pipeline. */
type Names = Pick<Pipeline, 'names'>;

/** Compiled rules, once per pipeline and text; they go when the pipeline goes. */
const kept = new WeakMap<Names, Map<string, CompiledRule | RuleFault>>();

function compiled(pipeline: Names, expr: string): CompiledRule {
  let rules = kept.get(pipeline);
  if (!rules) kept.set(pipeline, (rules = new Map()));
  let rule = rules.get(expr);
  if (!rule) rules.set(expr, (rule = compileOrFault(pipeline, expr)));
  if (rule instanceof RuleFault) throw rule;
  return rule;
}

function compileOrFault(pipeline: Names, expr: string): CompiledRule | RuleFault {
  try {
    return compileRule(expr, publishedNames(pipeline.names));
  } catch (error) {
    if (error instanceof RuleFault) return error;
    throw error;
  }
}

function frameOf(scope: Scope): Frame {
  const given = scope.confidence;
  const confidence = typeof given === 'number' && given >= 0 && given <= 1 ? given : 0;
  return { data: scope.data, confidence, locals: [], turns: RULE_LIMITS.turns };
}

function fill(pipeline: Names, template: ValueTemplate, frame: Frame): Json | typeof ABSENT {
  if ('literal' in template) return template.literal;
  if ('expr' in template) {
    const value = compiled(pipeline, template.expr).run(frame);
    return value === ABSENT ? ABSENT : valueToJson(value);
  }
  if ('text' in template) {
    return template.text
      .map((part) => (typeof part === 'string' ? part : printed(pipeline, part.expr, frame)))
      .join('');
  }
  if ('list' in template) {
    return template.list.map((item) => fill(pipeline, item, frame)).filter((item) => item !== ABSENT);
  }
  return fillRecord(pipeline, template.record, frame);
}

function fillRecord(pipeline: Names, record: Record<string, ValueTemplate>, frame: Frame): Json {
  const entries = Object.entries(record).map(([name, part]) => [name, fill(pipeline, part, frame)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ABSENT)) as Json;
}

function printed(pipeline: Names, expr: string, frame: Frame): string {
  const rule = compiled(pipeline, expr);
  const why = printable(rule.type);
  if (why) throw new RuleFault(why);
  return printValue(rule.type, rule.run(frame));
}

function attempt<T>(work: () => T): Evaluated<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof RuleFault) return { ok: false, why: error.message };
    // A fault of the language itself must stop the case like any other unknown, not the worker.
    return { ok: false, why: 'The rule could not be evaluated because of a fault in Baton.' };
  }
}
