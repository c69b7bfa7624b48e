/**
 * How many cases per second `simulate` rehearses on one core, on a ten-step map with stop rules, a branch, a wait and a
 * decision. Run: node process-maps/bench/simulate.bench.ts. Ends with one JSON line.
 */
import { simulate } from '../src/simulate/simulate.ts';
import type { SavedCase } from '../src/simulate/simulate-case.ts';
import {
  action,
  ai,
  buildPipeline,
  choice,
  decision,
  end,
  number,
  person,
  record,
  stop,
  wait,
} from '../src/testing/build-pipeline.ts';

const CASES = 5_000;
const ROUNDS = 5;
const TARGET = 5_000;

const fit = record({ fits: { kind: 'boolean' }, service: { kind: 'choice', of: ['audit', 'advisory'] }, n: number });
const accept = [choice('accept', { go: 'continue' }), choice('decline', { go: 'to', step: 'declined' })];
const pipeline = buildPipeline([
  ai('ask_missing', { output: record({ complete: { kind: 'boolean' } }), sees: { text: { expr: 'message.text' } } }),
  ai('fit', { output: fit, stops: [stop('unsure', 'confidence < 0.85', { choices: accept })] }),
  decision('way', [{ when: 'fit.fits && message.n < 90', to: 'contact' }, { to: 'declined' }]),
  action('contact', {
    with: { email: { expr: 'message.id' } },
    stops: [stop('legal', "message.text.mentions('liability')", { choices: accept })],
  }),
  action('deal', { with: { contact: { expr: 'contact.id' }, title: { text: ['Lead ', { expr: 'message.id' }] } } }),
  wait('cool', { for: 'PT1H' }),
  person('approve', {
    output: record({ price: number }),
    next: [{ when: "approve.choice == 'yes'", to: 'book' }, { to: 'declined' }],
  }),
  action('book', { with: { price: { expr: 'approve.price' } }, idempotency: 'unsafe' }),
  action('notify', { with: { text: { text: ['Call booked for ', { expr: 'message.text' }] } } }),
  end('booked', { gives: { deal: { expr: 'deal.id' } } }),
  end('declined', { outcome: 'declined' }),
]);

const cases: SavedCase[] = Array.from({ length: CASES }, (_, index) => ({
  id: `lead-${index}`,
  trigger: {
    id: `lead-${index}@example.com`,
    text: index % 20 === 0 ? 'About liability' : 'We need an audit',
    n: index % 100,
  },
}));
const answers = {
  steps: {
    ask_missing: { output: { complete: true }, confidence: 0.9 },
    fit: { output: { fits: true, service: 'audit', n: 1 }, confidence: 0.9 },
  },
  people: {
    'contact.legal': { choice: 'accept', after: 'PT20M' },
    approve: { choice: 'yes', edits: { price: 100 }, after: 'PT30M' },
  },
};

const rates: number[] = [];
let steps = 0;
for (let round = 0; round < ROUNDS; round++) {
  const began = performance.now();
  const result = simulate(pipeline, cases, answers);
  rates.push((CASES / (performance.now() - began)) * 1000);
  steps = result.cases.reduce((sum, each) => sum + each.path.length, 0) / CASES;
  if (result.statuses['done'] !== CASES * 0.9)
    throw new Error(`The map went wrong: ${JSON.stringify(result.statuses)}`);
}
const casesPerSecond = Math.round(rates.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0);
const figures = { casesPerSecond, stepsPerCase: Number(steps.toFixed(1)), cases: CASES };
console.log(
  JSON.stringify({
    check: 'bench:simulate',
    holds: casesPerSecond >= TARGET,
    target: { casesPerSecond: TARGET },
    figures,
  }),
);
