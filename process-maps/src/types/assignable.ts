import { describeType } from '../rules/typed.ts';
import type { Field, Type } from './type.ts';

/** Why a value of one type does not fit where another is wanted; undefined when it fits. */
export function whyNotAssignable(from: Field, to: Field): string | undefined {
  if (from.optional && !to.optional) return 'it may be missing, and it is needed here';
  if (to.kind === 'any') return undefined;
  if (from.kind === 'any') return `its shape is not known when the map is checked; ${describeType(to)} is needed`;
  if (from.kind === 'integer' && to.kind === 'number') return undefined;
  if (from.kind === 'choice' && to.kind === 'text') return undefined;
  if (from.kind !== to.kind) return `it is ${describeType(from)}, and ${describeType(to)} is needed`;
  return whyNotInside(from, to);
}

function whyNotInside(from: Type, to: Type): string | undefined {
  if (from.kind === 'choice' && to.kind === 'choice') {
    const extra = from.of.filter((entry) => !to.of.includes(entry));
    return extra.length
      ? `it may be ${extra.slice(0, 5).join(', ')}, which is not among ${to.of.join(', ')}`
      : undefined;
  }
  if (from.kind === 'list' && to.kind === 'list') return whyNotAssignable(from.of, to.of);
  if (from.kind !== 'record' || to.kind !== 'record') return undefined;
  for (const [name, field] of Object.entries(to.fields)) {
    const given = Object.hasOwn(from.fields, name) ? from.fields[name]! : undefined;
    if (!given && !field.optional) return `its field ${name} is missing`;
    const why = given && whyNotAssignable(given, field);
    if (why) return `in its field ${name}, ${why}`;
  }
  return undefined;
}
