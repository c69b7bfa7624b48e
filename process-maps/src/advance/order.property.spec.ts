import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CaseShell, type Coming } from '../simulate/case-shell.ts';
import { NINE } from '../testing/case-player.ts';
import { Dice } from '../testing/dice.ts';
import { propertyRuns } from '../testing/property-runs.ts';
import { randomPipeline } from '../testing/random-pipeline.ts';
import { hostileWorld } from '../testing/random-world.ts';
import { canonical } from '../testing/shuffle-json.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import { advance } from './advance.ts';
import type { CaseState } from './state.ts';

/** Ask ids and lists grow in the order of events; everything that decides how the case goes on must not depend on it. */
function withoutOrder(state: CaseState, keys: string[]): string {
  const asks = Object.values(state.asks).map(({ id: _id, ...ask }) => canonical(ask));
  const timers = Object.entries(state.timers).map(
    ([id, { at }]) => `${id.replace(/^deadline:a\d+/, 'deadline')} ${at}`,
  );
  const tokens = state.tokens.map((token) => canonical(token));
  const done = state.done.map(({ key }) => key);
  const { status, data, visits, asked, outcome } = state;
  const lists = [asks, timers, tokens, done, keys].map((list) => list.sort());
  return canonical({ status, data, visits, asked, outcome, lists });
}

function bothWays(pipeline: Pipeline, state: CaseState, one: Coming, other: Coming): [string, string] {
  const after = (first: Coming, second: Coming): string => {
    const halfway = advance(pipeline, state, first.event, NINE);
    const end = advance(pipeline, halfway.state, second.event, NINE);
    const calls = [...halfway.commands, ...end.commands].flatMap((command) => ('key' in command ? [command.key] : []));
    return withoutOrder(end.state, calls);
  };
  return [after(one, other), after(other, one)];
}

/** Answers for two different tokens that have arrived together. */
function pairOf(shell: CaseShell): [Coming, Coming] | undefined {
  const answers = shell.coming.filter(({ event }) => 'token' in event);
  const [one] = answers;
  const other = answers.find(
    ({ event }) => 'token' in event && one && 'token' in one.event && event.token !== one.event.token,
  );
  return one && other && [one, other];
}

test('answers of parallel branches may come in any order', () => {
  let compared = 0;
  fc.assert(
    fc.property(randomPipeline({ exits: false, parallel: true }), fc.integer(), (pipeline, seed) => {
      const dice = new Dice(seed);
      const shell = new CaseShell(pipeline, hostileWorld(dice), NINE);
      shell.start({ id: 'm1', text: 'Where is my order?', n: dice.roll(10) });
      for (let count = 0; count < 30; count++) {
        const pair = pairOf(shell);
        if (pair) {
          const [one, other] = bothWays(pipeline, shell.state, ...pair);
          expect(one).toBe(other);
          compared++;
        }
        const coming = dice.pick(shell.coming) ?? shell.next();
        if (coming) shell.happen(coming);
      }
    }),
    propertyRuns(500),
  );
  expect(compared).toBeGreaterThan(0);
}, 36_000_000);
