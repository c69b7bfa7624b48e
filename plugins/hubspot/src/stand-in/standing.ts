import { currency, customers, deals, staff } from '@baton/plugin-sdk/sandbox';
import type { Properties, Written } from './wire.ts';

/** Harbor & Pine's customers and what they may lease: always there, never stored. */
const opened = '2026-09-01T08:00:00.000Z';

const owner = '103';

const written = (id: number, properties: Properties): Written => ({
  id: String(id),
  properties: {
    createdate: opened,
    hs_lastmodifieddate: opened,
    lastmodifieddate: opened,
    hs_object_id: String(id),
    ...properties,
  },
  createdAt: opened,
  updatedAt: opened,
  archived: false,
});

const stages: Record<string, string> = {
  new: 'appointmentscheduled',
  qualified: 'qualifiedtobuy',
  proposal: 'presentationscheduled',
  won: 'closedwon',
};

export const standing: Readonly<Record<string, Written[]>> = {
  contacts: customers.map(({ name, email, organisation }, at) => {
    const [first = '', ...rest] = name.split(' ');
    const named = { firstname: first, lastname: rest.join(' '), email, company: organisation };
    return written(1001 + at, { ...named, hubspot_owner_id: owner, lifecyclestage: 'customer' });
  }),
  companies: customers.map(({ email, organisation }, at) =>
    written(2001 + at, { name: organisation, domain: email.split('@')[1]!, hubspot_owner_id: owner }),
  ),
  deals: deals.map(({ what, amount, stage }, at) =>
    written(3001 + at, {
      dealname: what,
      pipeline: 'default',
      dealstage: stages[stage]!,
      amount,
      deal_currency_code: currency,
      hubspot_owner_id: owner,
      hs_v2_date_entered_current_stage: opened,
    }),
  ),
  tickets: [
    written(4001, {
      subject: 'Generator does not start',
      content: 'Since this morning, says Rosa Lind.',
      hs_pipeline: '0',
      hs_pipeline_stage: '1',
    }),
  ],
  tasks: [
    written(5001, {
      hs_task_subject: 'Call Rosa Lind',
      hs_task_body: '',
      hs_task_status: 'NOT_STARTED',
      hs_timestamp: opened,
    }),
  ],
  notes: [],
};

export const owners = staff.map(({ name, email }, at) => {
  const [firstName = '', ...rest] = name.split(' ');
  const moments = { createdAt: opened, updatedAt: opened, archived: false };
  return {
    id: String(100 + at),
    type: 'PERSON',
    userId: 100 + at,
    firstName,
    lastName: rest.join(' '),
    email,
    ...moments,
  };
});

const moments = { createdAt: opened, updatedAt: opened, archived: false };

const pipeline = (id: string, label: string, names: [string, string][]) => ({
  id,
  label,
  displayOrder: 0,
  stages: names.map(([stage, words], at) => ({
    id: stage,
    label: words,
    displayOrder: at,
    metadata: {},
    ...moments,
  })),
  ...moments,
});

export const pipelines: Readonly<Record<string, unknown[]>> = {
  deals: [
    pipeline('default', 'Leases', [
      ['appointmentscheduled', 'New'],
      ['qualifiedtobuy', 'Qualified'],
      ['presentationscheduled', 'Proposal'],
      ['contractsent', 'Contract sent'],
      ['closedwon', 'Won'],
      ['closedlost', 'Lost'],
    ]),
  ],
  tickets: [
    pipeline('0', 'Support', [
      ['1', 'New'],
      ['2', 'Waiting'],
      ['4', 'Closed'],
    ]),
  ],
};

/** Links that are always there: every deal with its contact. */
export const links = deals.map(({ customer }, at) => ({ deal: String(3001 + at), contact: String(1001 + customer) }));
