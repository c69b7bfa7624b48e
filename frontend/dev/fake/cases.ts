import type { CaseDetail, CaseLine, HistoryEntry } from '@baton/contract';
import { named } from './people.ts';

const MINUTE = 60_000;
const start = Date.now() - 36 * 60 * MINUTE;
const at = (minutes: number): string => new Date(start + minutes * MINUTE).toISOString();

const intake = { slug: 'sales-intake', title: 'Website lead to first call', version: 8 };
const triage = { slug: 'support-triage', title: 'Customer message to answered ticket', version: 3 };

const line = (
  id: string,
  title: string,
  status: CaseLine['status'],
  where: string,
  person: string | null,
): CaseLine => ({
  id,
  title,
  status,
  map: Number(id) % 2 ? intake : triage,
  baton: { person: person ? named(person) : null, where, step: 'Sort the message' },
  createdAt: at(Number(id) - 1900),
  updatedAt: at(Number(id) - 1890),
  finishedAt: status === 'done' || status === 'declined' ? at(Number(id) - 1890) : null,
  clock: {
    lateness: status === 'stopped' ? 'nearly' : null,
    dueAt: status === 'stopped' ? at(20) : null,
    dueIs: status === 'stopped' ? 'answer' : null,
    silentSince: status === 'waiting' ? at(-3000) : null,
  },
  sample: true,
  sandbox: true,
});

const names = [
  'Where is order 4411?',
  'Larkspur Co., fleet of 12',
  'Password reset does not arrive',
  'Kestrel Freight, renewal',
  'Charged twice in October',
  'Ostrander Supply, first offer',
];
export const cases: CaseLine[] = [
  line('2066', 'My lawyer says the chargeback is valid', 'stopped', 'Stopped', 'p5'),
  line('2063', 'I was charged twice for my card replacement', 'stopped', 'Stopped', 'p4'),
  line('2058', 'Tamarack Foods, 40 forklifts', 'waiting', 'Waiting for the customer', null),
  line('2057', 'New card for Ivy Lund', 'running', 'Handled automatically', null),
  line('2041', 'Brightline Dental', 'done', 'Finished', null),
  line('2039', 'Asks for a copy of an invoice', 'declined', 'Finished', null),
  ...Array.from({ length: 22 }, (_, i) => line(String(2030 - i), names[i % names.length]!, 'done', 'Finished', null)),
];

const entry = (
  seq: number,
  minutes: number,
  type: string,
  text: string,
  lane: string,
  by: string | null,
  data: HistoryEntry['data'],
): HistoryEntry => ({
  seq,
  at: at(minutes),
  type,
  text,
  step: `s${seq}`,
  stepTitle: null,
  lane,
  by: by ? named(by) : null,
  data,
});

const terms = {
  payment_terms: 'Net 60 instead of Net 30',
  other_terms: '13 match',
  confidence: 'unknown',
  stop_rules: '1 of 2 matched',
};
const history: HistoryEntry[] = [
  entry(1, 0, 'case_started', 'Contract signed', 'auto', null, {
    input: { contract: 'brightline-msa.pdf', pages: 9, value: { amount: '8200.00', currency: 'USD' } },
  }),
  entry(2, 0.1, 'step_done', 'Pulled deal and contract', 'auto', null, {
    input: { deal: 'D-114' },
    output: { fields: 31, stage: 'Signed' },
    badge: 'HubSpot (sandbox)',
  }),
  entry(3, 0.4, 'step_done', 'Compared 14 terms, 1 differs', 'auto', null, {
    input: { template: 'v7', contract: 'brightline-msa.pdf' },
    output: terms,
    badge: 'Answered by built-in rules. No AI model is connected.',
  }),
  entry(4, 0.5, 'stopped', 'Stopped for Priya Nair: billing terms differ from the template', 'priya', null, {
    rule: 'Billing terms differ from the template',
  }),
  entry(5, 231, 'answered', 'Priya accepted Net 60', 'priya', 'p1', {
    choice: 'Accept Net 60',
    reason: 'Dental group, same as Molar & Co.',
  }),
  entry(6, 232, 'step_done', 'Created customer and billing', 'auto', null, {
    input: { terms: 'Net 60' },
    output: { customer: 20418 },
  }),
  entry(7, 233, 'waiting', 'Waiting for the tax form', 'customer', null, { reminder: 'after 24 h' }),
  entry(8, 2090, 'step_done', 'Drafted e-mail and invoice', 'auto', null, {
    output: { subject: 'Your first invoice' },
  }),
  entry(9, 2091, 'task_opened', 'Sam is asked to release the invoice', 'sam', null, {}),
  entry(10, 2131, 'answered', 'Sam released the invoice', 'sam', 'p2', { choice: 'Release', reason: 'Looks right.' }),
  entry(11, 2133, 'ended', 'Sent the invoice, closed the deal', 'auto', null, {
    output: { invoice: 'INV-3307' },
  }),
];

const bar = (
  lane: string,
  from: number,
  to: number | null,
  kind: 'work' | 'waiting' | 'stopped',
  label: string,
  seq: number,
) => ({
  lane,
  from: at(from),
  to: to === null ? null : at(to),
  kind,
  label,
  seq,
});

const bars = [
  bar('auto', 0, 0.1, 'work', 'Contract signed', 1),
  bar('auto', 0.1, 0.4, 'work', 'Pull deal and contract', 2),
  bar('auto', 0.4, 0.5, 'work', 'Compare terms', 3),
  bar('priya', 0.5, 229, 'stopped', 'Net 60', 4),
  bar('priya', 229, 231, 'work', 'Decided', 5),
  bar('auto', 231, 233, 'work', 'Create customer', 6),
  bar('customer', 233, 2090, 'waiting', 'Waiting for the tax form', 7),
  bar('auto', 2090, 2091, 'work', 'Draft e-mail and invoice', 8),
  bar('sam', 2091, 2129, 'waiting', 'Waiting for Sam', 9),
  bar('sam', 2129, 2131, 'work', 'Release the invoice', 10),
  bar('auto', 2131, 2133, 'work', 'Send invoice', 11),
];

export const caseDetail = (id: string): CaseDetail | undefined => {
  const found = cases.find((one) => one.id === id);
  if (!found) return undefined;
  const open = found.finishedAt === null;
  const seen = open ? 4 : history.length;
  const timeline = bars.slice(0, seen).map((one, i) => (open && i === 3 ? { ...one, to: null } : one));
  return {
    ...found,
    measures: {
      totalMs: (open ? 48 : 2133) * MINUTE,
      waitingMs: (open ? 47 : 2119) * MINUTE,
      handsOnMs: open ? 0 : 14 * MINUTE,
      handoffs: open ? 1 : 3,
      stops: 1,
    },
    lanes: [
      { id: 'auto', title: 'Handled automatically', kind: 'automatic', person: null },
      { id: 'customer', title: 'Customer', kind: 'outside', person: null },
      { id: 'priya', title: 'Legal', kind: 'person', person: named('p1') },
      { id: 'sam', title: 'Finance', kind: 'person', person: named('p2') },
    ],
    timeline,
    history: history.slice(0, seen),
    openAsks: found.status === 'stopped' ? ['a1'] : [],
    waitsForAccount: null,
    switchedOff: null,
    held: null,
    undoing: false,
    chasing: [],
    followers: [],
    newerVersion: null,
  };
};
