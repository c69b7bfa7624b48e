import type { MapList, MapView, StepView } from '@baton/contract';
import type { z } from 'zod';
import { named } from './people.ts';

export const mapLines: z.infer<typeof MapList>['maps'] = [
  {
    slug: 'support-triage',
    title: 'Customer message to answered ticket',
    businessFunction: 'support',
    version: 3,
    running: 9,
    stopped: 4,
    finishedThisWeek: 212,
    off: false,
    sample: true,
    sandbox: true,
  },
  {
    slug: 'sales-intake',
    title: 'Website lead to first call',
    businessFunction: 'sales',
    version: 8,
    running: 13,
    stopped: 2,
    finishedThisWeek: 46,
    off: false,
    sample: true,
    sandbox: true,
  },
  {
    slug: 'month-end',
    title: 'Month end, supplier invoices',
    businessFunction: 'finance',
    version: null,
    running: 0,
    stopped: 0,
    finishedThisWeek: 0,
    off: false,
    sample: true,
    sandbox: true,
  },
];

type Stop = StepView['stops'][number];
const stop = (id: string, sentence: string, owner: string, backup: string | null, answerWithin: string): Stop => ({
  id,
  sentence,
  owner: named(owner),
  backup: backup ? named(backup) : null,
  answerWithin,
});

const step = (
  id: string,
  title: string,
  kind: StepView['kind'],
  lane: string,
  next: StepView['next'],
  more: Partial<StepView> = {},
): StepView => ({
  id,
  title,
  kind,
  lane,
  layer: lane === 'auto' ? 'execution' : kind === 'person' ? 'judgment' : null,
  tool: '',
  stops: [],
  next,
  ...more,
});
const to = (id: string, label = '') => ({ to: id, label });

const salesSteps: StepView[] = [
  step('deal', 'Pull deal and contract', 'action', 'auto', [to('compare')], { tool: 'HubSpot (sandbox)' }),
  step('compare', 'Compare terms with template', 'ai', 'auto', [to('off')], {
    tool: 'Built-in rules',
    stops: [
      stop('terms', 'Billing terms differ from template', 'p1', 'p3', 'PT4H'),
      stop('tax', 'Tax ID is missing', 'p2', 'p3', 'PT8H'),
    ],
  }),
  step('off', 'Anything off-template?', 'decision', 'auto', [to('decide', 'Yes'), to('create', 'No')]),
  step('decide', 'Decide on the terms', 'person', 'legal', [to('create')], { tool: 'Exceptions' }),
  step('create', 'Create customer and billing', 'action', 'auto', [to('wait')], { tool: 'Xero (sandbox)' }),
  step('wait', 'Wait: tax form', 'wait', 'customer', [to('draft')], { tool: 'up to 2 d' }),
  step('draft', 'Draft e-mail and first invoice', 'ai', 'auto', [to('release')], {
    tool: 'Built-in rules',
    stops: [stop('value', 'Contract value is over $10,000', 'p2', 'p3', 'PT2H')],
  }),
  step('release', 'Release first invoice', 'person', 'finance', [to('send'), to('draft', 'Change it')], {
    tool: 'Exceptions',
    layer: 'boundary',
  }),
  step('send', 'Send invoice, close deal', 'action', 'auto', [to('done')], { tool: 'Xero (sandbox)' }),
  step('done', 'First invoice sent', 'end', 'auto', []),
];

const sales: MapView = {
  ...mapLines[1]!,
  purpose: 'Every signed contract becomes a first invoice; every odd term reaches one named person.',
  doneWhen: 'The first invoice is sent and the deal is closed.',
  source: 'id: sales-intake\n',
  lanes: [
    { id: 'customer', title: 'Customer', kind: 'outside', person: null },
    { id: 'auto', title: 'Handled automatically', kind: 'automatic', person: null },
    { id: 'legal', title: 'Legal', kind: 'person', person: named('p1') },
    { id: 'finance', title: 'Finance', kind: 'person', person: named('p2') },
  ],
  trigger: { id: 'trigger', title: 'Contract signed', lane: 'auto', tool: 'Webhook', next: 'deal' },
  steps: salesSteps,
  roles: [{ role: 'legal', title: 'Legal', owner: named('p1'), backup: named('p3') }],
  counts: [
    { step: 'deal', here: 2, late: 0, nearly: 0, silent: 0, stopped: 0 },
    { step: 'compare', here: 3, late: 0, nearly: 0, silent: 0, stopped: 2 },
    { step: 'decide', here: 4, late: 1, nearly: 0, silent: 0, stopped: 0 },
    { step: 'wait', here: 6, late: 0, nearly: 0, silent: 0, stopped: 0 },
    { step: 'draft', here: 1, late: 0, nearly: 0, silent: 0, stopped: 1 },
    { step: 'release', here: 2, late: 0, nearly: 0, silent: 0, stopped: 0 },
  ],
  findings: [
    {
      code: 'owner_load',
      severity: 'warning',
      message: 'Sam Okafor owns two of the three stop rules of this map.',
      why: 'One person away stops the process.',
      fix: 'Give one rule to Dana Ruiz.',
      step: 'draft',
      line: 40,
      column: 7,
    },
  ],
  handoffs: 3,
  intake: '/hooks/…',
  example: { email: 'first@example.com', sent_at: '2026-01-15T09:30:00Z' },
};

const triageSteps: StepView[] = [
  step('triage', 'Sort the message', 'ai', 'auto', [to('find')], {
    tool: 'Built-in rules',
    stops: [
      stop('unsure', 'Confidence is below 0.85', 'p4', 'p5', 'PT2H'),
      stop('legal', 'The message mentions a legal or fraud matter', 'p5', 'p4', 'PT1H'),
    ],
  }),
  step('find', 'Find the customer', 'action', 'auto', [to('ticket')], { tool: 'Intercom (sandbox)' }),
  step('ticket', 'Create the ticket', 'action', 'auto', [to('tag')], { tool: 'Intercom (sandbox)' }),
  step('tag', 'Tag with the queue', 'action', 'auto', [to('answered')], { tool: 'Intercom (sandbox)' }),
  step('answered', 'Ticket created', 'end', 'auto', []),
  step('declined', 'Closed without a ticket', 'end', 'lead', []),
];

const triage: MapView = {
  ...sales,
  ...mapLines[0]!,
  purpose:
    'Every message reaches the right queue with a ticket; what is unclear or touches money reaches one named person.',
  lanes: [
    { id: 'customer', title: 'Customer', kind: 'outside', person: null },
    { id: 'auto', title: 'Handled automatically', kind: 'automatic', person: null },
    { id: 'lead', title: 'Support lead', kind: 'person', person: named('p4') },
  ],
  trigger: { id: 'trigger', title: 'Message received', lane: 'customer', tool: 'Webhook', next: 'triage' },
  steps: triageSteps,
  counts: [
    { step: 'triage', here: 3, late: 1, nearly: 0, silent: 0, stopped: 3 },
    { step: 'ticket', here: 6, late: 0, nearly: 0, silent: 0, stopped: 1 },
  ],
  findings: [],
  handoffs: 0,
};

export const mapViews: Record<string, MapView> = { 'sales-intake': sales, 'support-triage': triage };
