import type { ActionCatalog } from '../src/catalog/action-catalog.ts';

/** A map of any length for benchmarks: actions, AI steps with stop rules, decisions and a bounded loop, again and again. */
export function grownMap(steps: number): string {
  const lines = [...HEAD];
  for (let at = 0; at < steps; at += 5) lines.push(...fiveSteps(at, at + 5 < steps ? `s${at + 5}` : 'done'));
  lines.push('  done: { title: Done, kind: end, lane: auto, outcome: done, reason_code: finished }', ...TAIL);
  return lines.join('\n');
}

export const benchCatalog: ActionCatalog = {
  connectors: {
    webhook: {
      id: 'webhook',
      name: 'Webhook',
      connection: 'not_needed',
      actions: {},
      triggers: {
        received: {
          id: 'received',
          title: 'Message received',
          kind: 'webhook',
          params: { kind: 'record', fields: { path: { kind: 'text' } } },
          output: { kind: 'any' },
        },
      },
    },
    desk: {
      id: 'desk',
      name: 'Desk',
      connection: 'sandbox',
      triggers: {},
      actions: {
        write: {
          id: 'write',
          title: 'Write',
          version: 1,
          input: { kind: 'record', fields: { title: { kind: 'text' }, about: { kind: 'text', optional: true } } },
          output: { kind: 'record', fields: { id: { kind: 'text' } } },
          idempotency: 'key',
          stakes: [],
          sensitive: [],
          undoable: false,
        },
      },
    },
  },
};

const HEAD = [
  'format: 1',
  'id: grown',
  'title: A long process',
  'owner: { role: lead, backup: other }',
  'roles: { lead: { title: Lead }, other: { title: Other } }',
  'lanes: [{ id: auto, title: Automatic, kind: automatic }, { id: lead, title: Lead, kind: person, role: lead }]',
  'trigger:',
  '  connector: webhook',
  '  event: received',
  '  with: { path: grown }',
  '  gives: message',
  '  fields: { id: text, text: text, amount: money? }',
  '  key: "= message.id"',
  '  next: s0',
  'steps:',
];
const TAIL = ['when_it_breaks: { owner: lead, backup: other, answer_within: PT4H }'];

function fiveSteps(at: number, onward: string): string[] {
  const [sort, decide, write, ask, again] = [at, at + 1, at + 2, at + 3, at + 4].map((number) => `s${number}`);
  return [
    `  ${sort}:`,
    `    { title: Sort ${at}, kind: ai, task: classify, lane: auto, sees: { text: "= message.text" }, output: { queue: [a, b, c], note: text? },`,
    `      stops: [{ id: unsure, when: "confidence < 0.85", owner: lead, backup: other, answer_within: PT2H }], next: ${decide} }`,
    `  ${decide}:`,
    `    title: Decide ${at}`,
    '    kind: decision',
    '    lane: auto',
    `    next: [{ when: "${sort}.queue == 'a'", to: ${write} }, { when: "has(message.amount) && message.amount > money('500 USD')", to: ${ask} }, { to: ${again} }]`,
    `  ${write}:`,
    `    { title: Write ${at}, kind: action, uses: desk.write, lane: auto, with: { title: "About {{ message.text }}", about: "= ${sort}.note" }, next: ${again} }`,
    `  ${ask}:`,
    `    { title: Ask ${at}, kind: person, lane: lead, question: "What about {{ message.text }}?", owner: lead, backup: other, answer_within: PT4H, next: ${again} }`,
    `  ${again}:`,
    `    { title: Go round ${at}, kind: decision, lane: auto, max_visits: 3, next: [{ when: "${sort}.queue == 'c'", to: ${sort} }, { to: ${onward} }] }`,
  ];
}
