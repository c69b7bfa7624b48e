/** Rule evaluations per second on one core, cleaning of what they read included: `node process-maps/bench/rules.bench.ts`. */
import type { Field, Json } from '../src/index.ts';
import { evaluateRule } from '../src/index.ts';

const names: Record<string, Field> = {
  deal: {
    kind: 'record',
    fields: {
      amount: { kind: 'number' },
      price: { kind: 'money' },
      terms: { kind: 'text' },
      note: { kind: 'text', optional: true },
    },
  },
  template: { kind: 'record', fields: { terms: { kind: 'text' } } },
};
const pipeline = { names };
const rows = Array.from({ length: 3_000 }, (_, at) => ({
  data: {
    deal: {
      amount: at * 7,
      price: { amount: `${at * 7}.50`, currency: 'USD' },
      terms: at % 3 ? 'net 30' : 'net 60',
      note: `Please call us about order ${at}, our lawyer has a question.`,
    },
    template: { terms: 'net 30' },
  } as Record<string, Json>,
  confidence: (at % 100) / 100,
}));

const rules = {
  plain: 'deal.amount > 10000 || confidence < 0.85 || deal.terms != template.terms',
  money: "deal.price > money('10000 USD') || confidence < 0.85",
  words: "has(deal.note) && deal.note.mentions('lawyer', 'data processing', 'fraud')",
  pattern: "has(deal.note) && deal.note.like('order [0-9]+')",
};

const figures: Record<string, number> = {};
for (const [name, rule] of Object.entries(rules)) {
  const rates = Array.from({ length: 5 }, () => rate(rule)).toSorted((one, other) => one - other);
  figures[`${name}_per_s`] = Math.round(rates[2]!);
}
console.log(
  JSON.stringify({
    check: 'bench:rules',
    holds: figures['plain_per_s']! >= 500_000,
    target: { plain_per_s: 500_000 },
    figures,
  }),
);

function rate(rule: string): number {
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < 300) {
    for (const row of rows) if (!evaluateRule(pipeline, rule, row).ok) throw new Error(`No result for ${rule}`);
    count += rows.length;
  }
  return count / ((performance.now() - start) / 1_000);
}
