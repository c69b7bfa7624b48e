import { expect, test } from '@jest/globals';
import type { TokenPhase } from './state.ts';
import { accepts, assertMove, tokenPhases } from './token-phases.ts';

const phases = Object.keys(tokenPhases) as TokenPhase[];

function reachable(from: TokenPhase): Set<TokenPhase> {
  const seen = new Set<TokenPhase>([from]);
  for (const phase of seen) for (const next of tokenPhases[phase].to) seen.add(next);
  return seen;
}

test('every phase can be reached by a token that starts', () => {
  expect([...reachable('ready')].sort()).toEqual([...phases].sort());
});

test('from every phase but the join a token can get to its next step', () => {
  expect(phases.filter((phase) => !reachable(phase).has('ready'))).toEqual(['joined']);
});

test('an unsafe call is announced once, and only what is under way can be answered', () => {
  expect(phases.filter((phase) => accepts(phase, 'sending'))).toEqual(['running']);
  expect(phases.filter((phase) => accepts(phase, 'step_succeeded'))).toEqual(['running', 'sending']);
});

test('a move outside the table is refused', () => {
  expect(() => assertMove('joined', 'running')).toThrow('from joined to running');
});
