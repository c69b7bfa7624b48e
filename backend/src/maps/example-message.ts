import type { MapView } from '@baton/contract';
import type { Json, Pipeline, Type } from '@baton/process-maps';

/** A first message to try the map with: every field that its trigger needs, none that may be absent. */
export function exampleMessage({ trigger }: Pipeline): MapView['example'] {
  if (trigger.connector !== 'webhook' || trigger.type.kind !== 'record') return null;
  const needed = Object.entries(trigger.type.fields).filter(([, field]) => field.optional !== true);
  return Object.fromEntries(needed.map(([name, field]) => [name, exampleOf(name, field)]));
}

function exampleOf(name: string, type: Type): Json {
  switch (type.kind) {
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
      return '2026-01-15T09:30:00Z';
    case 'duration':
      return 'PT1H';
    case 'choice':
      return type.of[0] ?? '';
    case 'list':
      return [exampleOf(name, type.of)];
    case 'record':
      return Object.fromEntries(Object.entries(type.fields).map(([each, field]) => [each, exampleOf(each, field)]));
    case 'person':
    case 'any':
      return {};
    case 'text':
      return /mail/i.test(name) ? 'first@example.com' : `first ${name.replaceAll('_', ' ')}`;
  }
}
