import type { AiStep, Field } from '@baton/process-maps';
import { expect, test } from '@jest/globals';
import { fieldsOf } from './fields-of.ts';

const step = (fields: Record<string, Field>): AiStep => ({
  kind: 'ai',
  id: 'triage',
  title: 'Sort',
  lane: 'auto',
  layer: 'execution',
  stops: [],
  next: [],
  task: 'classify',
  instruction: '',
  sees: {},
  context: [],
  needs: [],
  output: { kind: 'record', fields },
});

test('each field that a choice may edit is asked for by its type, others are not', () => {
  const triage = step({
    queue: { kind: 'choice', of: ['cards', 'billing'] },
    price_from: { kind: 'money', optional: true },
    urgent: { kind: 'boolean' },
    people: { kind: 'list', of: { kind: 'text' } },
    reason: { kind: 'text' },
  });
  const edits = [{ edits: ['queue', 'price_from'] }, { edits: ['queue', 'urgent', 'people', 'unknown', 'toString'] }];
  expect(fieldsOf(triage, edits)).toEqual([
    { name: 'queue', label: 'Queue', kind: 'choice', options: ['cards', 'billing'], optional: false },
    { name: 'price_from', label: 'Price from', kind: 'money', options: [], optional: true },
    { name: 'urgent', label: 'Urgent', kind: 'boolean', options: [], optional: false },
    { name: 'people', label: 'People', kind: 'text', options: [], optional: false },
  ]);
});
