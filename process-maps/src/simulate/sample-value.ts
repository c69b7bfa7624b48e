import type { Json, Type } from '../types/type.ts';

/** A made-up value of a type, for rehearsals in which nobody said what a step gives. Optional fields are left out. */
export function sampleValue(type: Type): Json {
  switch (type.kind) {
    case 'text':
      return 'sample';
    case 'number':
    case 'integer':
      return 1;
    case 'boolean':
      return true;
    case 'money':
      return { amount: '100.00', currency: 'USD' };
    case 'date':
      return '2026-01-15';
    case 'time':
      return '2026-01-15T09:00:00Z';
    case 'duration':
      return 'PT1H';
    case 'person':
      return { id: 'sample', name: 'Sample Person' };
    case 'choice':
      return type.of[0] ?? '';
    case 'list':
      return [sampleValue(type.of)];
    case 'any':
      return {};
    case 'record': {
      const given = Object.entries(type.fields).filter(([, field]) => !field.optional);
      return Object.fromEntries(given.map(([name, field]) => [name, sampleValue(field)]));
    }
  }
}
