import type { AskDetail, AskLine, AskList } from '@baton/contract';
import { named } from './people.ts';

const MINUTE = 60_000;
const ago = (minutes: number): string => new Date(Date.now() - minutes * MINUTE).toISOString();

const triage = { slug: 'support-triage', title: 'Customer message to answered ticket' };
const intake = { slug: 'sales-intake', title: 'Website lead to first call' };

interface Seed {
  caseId: string;
  question: string;
  rule: string;
  owner: string;
  backup: string | null;
  opened: number;
  within: number;
  more?: Partial<AskDetail>;
}

const triagePath = (stopped: number): AskDetail['path'] =>
  [
    'Message received',
    'Sort the message',
    'Find the customer',
    'Create the ticket',
    'Tag with the queue',
    'Ticket created',
  ].map((title, at) => ({
    step: `s${at}`,
    title,
    state: at < stopped ? 'done' : at === stopped ? 'stopped' : 'ahead',
  }));

const queueChoices: AskDetail['choices'] = [
  { id: 'accept', label: 'Accept the suggestion', means: 'Create the ticket in the suggested queue.', edits: [] },
  { id: 'correct', label: 'Choose another queue', means: 'Create the ticket in the queue you set.', edits: ['queue'] },
  { id: 'close', label: 'Close the message', means: 'No ticket. The case ends as declined.', edits: [] },
];

const unsure = (message: string, from: string, queue: string, opened: number): Partial<AskDetail> => ({
  evidence: {
    saw: [
      { label: 'Message', value: message, source: 'Webhook, support-message' },
      { label: 'From', value: from, source: 'Webhook, support-message' },
      { label: 'Suggested queue', value: queue, source: 'Sort the message', differs: true },
      { label: 'Confidence', value: 'unknown, needs 0.85', source: 'Sort the message', differs: true },
    ],
    why: 'The message fits two queues and the confidence is below 0.85.',
    nothingYet: 'No ticket was made and nothing was sent to the customer.',
  },
  did: [
    { at: ago(opened + 0.4), text: 'Received the message and made the case' },
    {
      at: ago(opened + 0.2),
      text: `Suggested the queue “${queue}”`,
      badge: 'Answered by built-in rules. No AI model is connected.',
    },
    { at: ago(opened), text: 'Stopped before “Find the customer”: confidence is below 0.85' },
  ],
  held: { queue, reason: 'Mentions a card and a payment.' },
  fields: [
    {
      name: 'queue',
      label: 'Queue',
      kind: 'choice',
      optional: false,
      options: ['billing', 'delivery', 'access', 'cards', 'transfers', 'contract', 'other'],
    },
  ],
  choices: queueChoices,
  path: triagePath(1),
  similar: [
    {
      caseId: '1987',
      choiceLabel: 'Choose another queue',
      by: 'Lena Fischer',
      at: ago(1500),
      reason: 'A charge on a card is billing first.',
    },
    {
      caseId: '1942',
      choiceLabel: 'Accept the suggestion',
      by: 'Dana Ruiz',
      at: ago(4300),
      reason: 'Card questions stay with cards.',
    },
  ],
});

const netSixty: Partial<AskDetail> = {
  map: intake,
  step: { id: 'compare', title: 'Compare terms' },
  evidence: {
    saw: [
      { label: 'Payment', value: 'Net 60', source: 'Signed contract, clause 4.2', differs: true },
      { label: 'Template', value: 'Net 30', source: 'Contract template v7' },
      { label: 'Late fee', value: '1.5% a month', source: 'Signed contract' },
      { label: 'Value', value: { amount: '8200.00', currency: 'USD' }, source: 'HubSpot (sandbox)' },
    ],
    why: 'The signed contract says Net 60. Your template says Net 30.',
    nothingYet: 'Nothing has been billed.',
  },
  did: [
    { at: ago(203), text: 'Read the 9-page contract' },
    {
      at: ago(202.4),
      text: 'Compared 14 terms, found 1 difference',
      badge: 'Answered by built-in rules. No AI model is connected.',
    },
    { at: ago(202), text: 'Stopped: any billing term that differs needs Legal' },
  ],
  choices: [
    {
      id: 'accept',
      label: 'Accept Net 60',
      means: 'Bill with Net 60 and add a note to the customer record.',
      edits: [],
    },
    {
      id: 'insist',
      label: 'Insist on Net 30',
      means: 'Send the prepared reply to Brightline and pause the case.',
      edits: [],
    },
    { id: 'decline', label: 'Decline the deal', means: 'Nothing is billed. The case ends as declined.', edits: [] },
  ],
  path: [
    'Contract signed',
    'Pull deal',
    'Compare terms',
    'Create customer',
    'Wait for tax form',
    'Send first invoice',
  ].map((title, at) => ({ step: `c${at}`, title, state: at < 2 ? 'done' : at === 2 ? 'stopped' : 'ahead' })),
};

const seeds: Seed[] = [
  {
    caseId: '2041',
    question: 'Accept Net 60 payment terms for Brightline Dental?',
    rule: 'Billing terms differ from the template',
    owner: 'p1',
    backup: 'p3',
    opened: 202,
    within: 240,
    more: {
      ...netSixty,
      mayAnswer: false,
      whyNot: 'Priya Nair decides this one. If there is no answer in time it goes to Marcus Webb.',
    },
  },
  {
    caseId: '2063',
    question:
      'Which queue should answer “I was charged twice for my card replacement and the app still shows the old one”?',
    rule: 'Confidence is below 0.85',
    owner: 'p4',
    backup: 'p5',
    opened: 48,
    within: 120,
    more: unsure(
      'I was charged twice for my card replacement and the app still shows the old one',
      'ivy@tamarack.example',
      'cards',
      48,
    ),
  },
  {
    caseId: '2066',
    question: 'How should we handle a message that mentions a legal or fraud matter?',
    rule: 'The message mentions “lawyer”, “legal”, “complaint”, “chargeback” or “fraud”',
    owner: 'p5',
    backup: 'p4',
    opened: 12,
    within: 60,
    more: {
      ...unsure('My lawyer says the chargeback is valid', 'j.ostrander@ostrander.example', 'billing', 12),
      choices: [
        queueChoices[0]!,
        { id: 'close', label: 'I take it over', means: 'No ticket. The case ends as declined.', edits: [] },
      ],
    },
  },
  {
    caseId: '2070',
    question: 'Which queue should answer “Where is order 4411?”',
    rule: 'Confidence is below 0.85',
    owner: 'p4',
    backup: null,
    opened: 30,
    within: 240,
    more: { ...unsure('Where is order 4411?', 'nia@larkspur.example', 'delivery', 30), level: 'map_owner' },
  },
  {
    caseId: '2049',
    question: 'Did Intercom create the ticket for Kestrel Freight?',
    rule: 'The answer of Intercom was lost',
    owner: 'p4',
    backup: 'p5',
    opened: 250,
    within: 240,
    more: {
      ...unsure('Please send our lease papers again', 'ops@kestrel.example', 'contract', 250),
      kind: 'unknown_outcome',
      path: triagePath(3),
      choices: [
        { id: 'yes', label: 'Yes, it exists', means: 'Go on without creating it again.', edits: [] },
        { id: 'no', label: 'No, it does not', means: 'Create the ticket now.', edits: [] },
      ],
    },
  },
  {
    caseId: '2055',
    question: 'Approve the price for Ostrander Supply',
    rule: 'Sales owner approves every first offer',
    owner: 'p4',
    backup: 'p3',
    opened: 20,
    within: 480,
    more: {
      ...netSixty,
      kind: 'task',
      state: 'acknowledged',
      step: { id: 'approve', title: 'Approve the price' },
      choices: [
        { id: 'done', label: 'Approve', means: 'Send the offer.', edits: [] },
        { id: 'change', label: 'Ask for a change', means: 'Back to “Draft the offer”.', edits: [] },
      ],
    },
  },
];

const detailOf = (seed: Seed): AskDetail => ({
  caseId: seed.caseId,
  askId: 'a1',
  kind: 'stop',
  state: 'open',
  question: seed.question,
  rule: seed.rule,
  caseTitle: seed.question,
  map: triage,
  step: { id: 'triage', title: 'Sort the message' },
  owner: named(seed.owner),
  backup: seed.backup ? named(seed.backup) : null,
  level: 'owner',
  openedAt: ago(seed.opened),
  deadline: ago(seed.opened - seed.within),
  answerWithinMs: seed.within * MINUTE,
  answered: null,
  snoozedUntil: null,
  waitsFor: null,
  sample: true,
  sandbox: true,
  choices: [],
  evidence: { saw: [], why: '', nothingYet: '' },
  did: [],
  path: [],
  held: null,
  similar: [],
  similarCounts: [],
  alike: 0,
  colleagues: [],
  pauseLeftMs: 0,
  mayAnswer: true,
  whyNot: '',
  ...seed.more,
});

const answered: AskDetail[] = [
  ['2031', 'Split the deposit for Larkspur Co.?', 'p2', 64, 6, 'Approve'],
  ['2027', 'Is the auto-renew clause gone from the Molar & Co. contract?', 'p1', 110, 22, 'Decline'],
].map(([caseId, question, owner, opened, took, label]) => {
  const detail = detailOf({
    caseId: String(caseId),
    question: String(question),
    rule: 'Contract value is over $10,000',
    owner: String(owner),
    backup: 'p3',
    opened: Number(opened),
    within: 240,
    more: netSixty,
  });
  const at = ago(Number(opened) - Number(took));
  const choiceLabel = String(label);
  return {
    ...detail,
    state: 'answered',
    answered: { by: named(String(owner)), at, choice: 'x', choiceLabel, reason: 'Same terms as last year.' },
  };
});

export const asks: AskDetail[] = [...seeds.map(detailOf), ...answered];

const lineOf = (ask: AskDetail): AskLine => {
  const { choices, evidence, did, path, held, fields, similar, mayAnswer, whyNot, ...more } = ask;
  void [choices, evidence, did, path, held, fields, similar, mayAnswer, whyNot];
  const { similarCounts, alike, colleagues, pauseLeftMs, ...line } = more;
  void [similarCounts, alike, colleagues, pauseLeftMs];
  return line;
};

export const listAsks = (whose: string, search: string): AskList => {
  const fits = (ask: AskDetail): boolean =>
    (whose !== 'mine' || ask.owner.id === 'p4' || ask.answered?.by.id === 'p4') &&
    `${ask.question} ${ask.rule} ${ask.owner.name} ${ask.map.title}`.toLowerCase().includes(search.toLowerCase());
  const lines = asks
    .filter(fits)
    .map(lineOf)
    .toSorted((a, b) => a.deadline.localeCompare(b.deadline));
  const waiting = lines.filter((line) => line.state === 'open');
  const inProgress = lines.filter((line) => line.state === 'acknowledged');
  const answeredToday = lines.filter((line) => line.state === 'answered');
  const withBackup = lines.filter((line) => line.level !== 'owner' && line.state === 'open').length;
  const counts = {
    waiting: waiting.length,
    inProgress: inProgress.length,
    answeredToday: answeredToday.length,
    withBackup,
  };
  return { waiting, inProgress, answeredToday, counts, next: null };
};
