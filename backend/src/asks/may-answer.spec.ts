import { expect, test } from '@jest/globals';
import { Role } from '@baton/contract';
import fc from 'fast-check';
import { mayAnswer } from './may-answer.ts';

const ids = fc.constantFrom('ann', 'ben', 'cleo', 'dora');
const someAsk = fc.record({
  state: fc.constantFrom('open', 'acknowledged', 'answered', 'closed'),
  ownerId: fc.option(ids),
  holderId: fc.option(ids),
} as const);
const somePerson = fc.record({ id: ids, roles: fc.uniqueArray(fc.constantFrom(...Role.options)) });

test('whoever may answer has the right to decide and is named, or is an admin; and only while it is open', () => {
  fc.assert(
    fc.property(someAsk, somePerson, (ask, person) => {
      const right = mayAnswer(ask, person, 'Ann');
      if (!right.may) return right.why.endsWith('.');
      const named = person.id === ask.holderId || person.id === ask.ownerId;
      expect(['open', 'acknowledged']).toContain(ask.state);
      expect(person.roles.some((role) => role !== 'viewer')).toBe(true);
      expect(named || person.roles.includes('admin')).toBe(true);
      return right.as === (named ? 'named' : 'taking_over') && (right.note === '') === named;
    }),
  );
});

test('an open question always has somebody who may answer: its holder, when the holder may decide', () => {
  fc.assert(
    fc.property(ids, fc.constantFrom('owner', 'ops_manager', 'cto', 'admin'), (id, role) => {
      const ask = { state: 'open', ownerId: null, holderId: id } as const;
      return mayAnswer(ask, { id, roles: [role as Role] }, 'Ann').may;
    }),
  );
});
