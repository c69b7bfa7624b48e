import type { MapPath } from '../checks/finding.ts';
import type { Holes } from '../format/holes.ts';
import { expressionOffsets, parseText, parseValue } from '../format/parse-value.ts';
import type { ValueTemplate } from '../pipeline/pipeline.ts';
import { compileRule, type CompiledRule, type NameTypes } from '../rules/compile-rule.ts';
import { printable } from '../rules/print-value.ts';
import { RuleFault } from '../rules/rule-fault.ts';
import { describeType } from '../rules/typed.ts';
import { nearest } from '../rules/nearest.ts';
import { whyNotAssignable } from '../types/assignable.ts';
import { checkData } from '../types/check-data.ts';
import type { Field, Json, Type } from '../types/type.ts';
import type { ExpressionRole, Understanding } from './understanding.ts';

/** A place in the map where expressions are read: whose step it is and what is known there. */
export interface Site {
  step: string | null;
  names: NameTypes;
}

/** Reads the expressions of a map with their types and notes every fault. */
export class ValueReader {
  private readonly found: Understanding;
  private readonly holes: Holes;

  constructor(found: Understanding, holes: Holes) {
    this.found = found;
    this.holes = holes;
  }

  /** A rule: yes or no. */
  rule(site: Site, text: string, path: MapPath, role: 'stop' | 'branch'): void {
    const compiled = this.expression(site, text, path, role, 0);
    if (compiled) this.mustBeYesOrNo(site, compiled, path);
  }

  /** Text that people read; what may be missing prints as "(not given)". */
  text(site: Site, written: string | undefined, path: MapPath): void {
    if (written !== undefined) this.template(site, written, this.parse(site, written, path), path, undefined);
  }

  /** A value; `target` is what it must fit, when that is known. Returns its type when it is one expression. */
  value(site: Site, written: Json | undefined, path: MapPath, target?: Field): Field | undefined {
    if (written === undefined) return undefined;
    const template = this.parse(site, written, path);
    return this.template(site, written, template, path, target);
  }

  /** Values by name against a record of inputs: unknown, missing and ill-fitting ones are faults. */
  record(site: Site, written: Record<string, Json> | undefined, path: MapPath, target: Type): void {
    const fields = target.kind === 'record' ? target.fields : undefined;
    for (const [name, value] of Object.entries(written ?? {})) {
      const field = fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (fields && !field) this.unknownInput(site, name, Object.keys(fields), [...path, name]);
      this.value(site, value, [...path, name], field);
    }
    for (const [name, field] of Object.entries(fields ?? {})) {
      if (field.optional || Object.hasOwn(written ?? {}, name)) continue;
      const message = `The input ${name} (${describeType(field)}) is missing.`;
      this.fault(site, path, message, `Add ${name} under with.`);
    }
  }

  /** What this name gives could not be read as a whole. */
  hidesData(name: string): boolean {
    return this.holes.hidesData(name);
  }

  fault(site: Site, path: MapPath, message: string, fix: string): void {
    this.found.valueFaults.push({ step: site.step, path, message, fix });
  }

  private template(
    site: Site,
    written: Json,
    template: ValueTemplate,
    path: MapPath,
    target: Field | undefined,
  ): Field | undefined {
    if ('literal' in template) {
      if (target) this.literal(site, template.literal, path, target);
      return undefined;
    }
    if ('expr' in template) {
      const compiled = this.expression(site, template.expr, path, 'value', expressionOffsets(written)[0]!);
      const why = compiled && target && whyNotAssignable(compiled.type, target);
      if (why)
        this.fault(
          site,
          path,
          `"= ${template.expr}" does not fit: ${why}.`,
          'Choose another value, or change its type.',
        );
      return compiled?.type;
    }
    if ('text' in template) this.texts(site, written, template.text, path, target);
    else if ('list' in template) this.list(site, written as Json[], template.list, path, target);
    else this.nested(site, written as Record<string, Json>, template.record, path, target);
    return undefined;
  }

  private texts(
    site: Site,
    written: Json,
    parts: (string | { expr: string })[],
    path: MapPath,
    target: Field | undefined,
  ): void {
    if (target && target.kind !== 'text' && target.kind !== 'any') {
      this.fault(
        site,
        path,
        `Text with holes does not fit: ${describeType(target)} is needed.`,
        'Use "= expression" for the bare value.',
      );
    }
    const offsets = expressionOffsets(written);
    for (const part of parts) {
      if (typeof part === 'string') continue;
      const compiled = this.expression(site, part.expr, path, 'hole', offsets.shift()!);
      if (!compiled) continue;
      const why = printable(compiled.type);
      if (why) this.fault(site, path, why, 'Name one field.');
      if (target && compiled.type.optional) {
        const asked = compiled.path ?? 'it';
        const fix = `Write {{ has(${asked}) ? ${asked} : '...' }}.`;
        this.fault(site, path, `${asked} may be missing, and this text leaves Baton.`, fix);
      }
    }
  }

  private list(site: Site, written: Json[], items: ValueTemplate[], path: MapPath, target: Field | undefined): void {
    if (target && target.kind !== 'list' && target.kind !== 'any') {
      this.fault(site, path, `A list does not fit: ${describeType(target)} is needed.`, 'Write one value.');
    }
    const of = target?.kind === 'list' ? target.of : undefined;
    items.forEach((item, index) => this.template(site, written[index]!, item, [...path, index], of));
  }

  private nested(
    site: Site,
    written: Record<string, Json>,
    record: Record<string, ValueTemplate>,
    path: MapPath,
    target: Field | undefined,
  ): void {
    const fields = target?.kind === 'record' ? target.fields : undefined;
    if (target && !fields && target.kind !== 'any' && target.kind !== 'money' && target.kind !== 'person') {
      this.fault(site, path, `A record does not fit: ${describeType(target)} is needed.`, 'Write one value.');
    }
    for (const [name, part] of Object.entries(record)) {
      const field = fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (fields && !field) this.unknownInput(site, name, Object.keys(fields), [...path, name]);
      this.template(site, written[name]!, part, [...path, name], field);
    }
  }

  private literal(site: Site, literal: Json, path: MapPath, target: Field): void {
    for (const problem of checkData(target, literal)) {
      const where = problem.path ? `${problem.path}: ` : '';
      this.fault(site, path, `This value does not fit: ${where}${problem.message}.`, 'Correct the value.');
    }
  }

  private parse(site: Site, written: Json, path: MapPath): ValueTemplate {
    const onFault = ({ message }: { message: string }) => this.fault(site, path, message, 'Write {{ expression }}.');
    return typeof written === 'string' ? parseText(written, onFault) : parseValue(written, onFault);
  }

  private unknownInput(site: Site, name: string, known: string[], path: MapPath): void {
    const close = nearest(name, known);
    const hint = close ? `did you mean ${close}?` : `known: ${known.join(', ') || 'none'}.`;
    this.fault(site, path, `There is no input ${name}; ${hint}`, close ? `Rename it to ${close}.` : 'Remove it.');
  }

  private mustBeYesOrNo(site: Site, compiled: CompiledRule, path: MapPath): void {
    if (compiled.type.kind === 'boolean' && !compiled.type.optional) return;
    const found = compiled.type.optional ? 'something that may be missing' : describeType(compiled.type);
    const expression = this.found.expressions.findLast((known) => known.path === path && known.step === site.step);
    if (expression) expression.fault = new RuleFault(`A rule must be yes or no, this is ${found}.`, compiled.syntax);
  }

  private expression(
    site: Site,
    text: string,
    path: MapPath,
    role: ExpressionRole,
    offset: number,
  ): CompiledRule | undefined {
    const known = { step: site.step, path, text, offset, role, names: site.names };
    try {
      const compiled = compileRule(text, site.names);
      this.found.expressions.push({ ...known, compiled });
      return compiled;
    } catch (error) {
      if (!(error instanceof RuleFault)) throw error;
      const isUncertain = (text.match(/[a-z]\w*/g) ?? []).some((name) => this.holes.hidesData(name));
      if (!isUncertain) this.found.expressions.push({ ...known, fault: error });
      return undefined;
    }
  }
}
