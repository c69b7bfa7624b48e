import { money, z } from '@baton/plugin-sdk';
import type { Record as HubSpotRecord } from './answers.ts';

/** A kind of record as maps see it: which properties are asked for, and what they are called here. */
export interface Kind<Summary extends z.ZodType> {
  /** HubSpot's name in addresses. */
  type: string;
  /** Kind of the number that HubSpot gives the type in deliveries. */
  typeId: string;
  properties: readonly string[];
  /** Holds the moment of the last change; contacts have an older name for it. */
  changed: 'lastmodifieddate' | 'hs_lastmodifieddate';
  summary: Summary;
  summarise: (one: HubSpotRecord) => z.input<Summary>;
}

const common = {
  id: z.string(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
  owner_id: z.string().optional(),
};

const commonOf = ({ id, createdAt, updatedAt }: HubSpotRecord) => ({
  id,
  created_at: createdAt,
  updated_at: updatedAt,
});

/** Properties under our names, without the empty ones. */
function named<Name extends string>({ properties }: HubSpotRecord, names: Readonly<Record<Name, string>>) {
  const found = Object.entries<string>(names).map(([name, property]) => [name, properties[property]]);
  return Object.fromEntries(found.filter(([, value]) => value)) as { [Each in Name]?: string };
}

const texts = <Name extends string>(names: Readonly<Record<Name, string>>) =>
  Object.fromEntries(Object.keys(names).map((name) => [name, z.string().optional()])) as {
    [Each in Name]: z.ZodOptional<z.ZodString>;
  };

const owner = { owner_id: 'hubspot_owner_id' };

const contactNames = {
  ...owner,
  email: 'email',
  first_name: 'firstname',
  last_name: 'lastname',
  phone: 'phone',
  company: 'company',
  lifecycle_stage: 'lifecyclestage',
};
const contactSummary = z.object({ ...common, ...texts(contactNames) });

export const contacts: Kind<typeof contactSummary> = {
  type: 'contacts',
  typeId: '0-1',
  properties: Object.values(contactNames),
  changed: 'lastmodifieddate',
  summary: contactSummary,
  summarise: (one) => ({ ...commonOf(one), ...named(one, contactNames) }),
};

const companyNames = { ...owner, name: 'name', domain: 'domain', phone: 'phone', city: 'city', industry: 'industry' };
const companySummary = z.object({ ...common, ...texts(companyNames) });

export const companies: Kind<typeof companySummary> = {
  type: 'companies',
  typeId: '0-2',
  properties: Object.values(companyNames),
  changed: 'hs_lastmodifieddate',
  summary: companySummary,
  summarise: (one) => ({ ...commonOf(one), ...named(one, companyNames) }),
};

const dealNames = {
  ...owner,
  name: 'dealname',
  pipeline: 'pipeline',
  stage: 'dealstage',
  close_on: 'closedate',
  in_stage_since: 'hs_v2_date_entered_current_stage',
};
const dealSummary = z.object({ ...common, ...texts(dealNames), amount: money().optional() });

const decimal = /^-?\d{1,18}(\.\d{1,6})?$/;

/** Without a currency of its own a deal is in the currency of the account, which nobody asks for here: the amount is left out. */
const amountOf = ({ properties }: HubSpotRecord) => {
  const { amount, deal_currency_code: currency } = properties;
  return amount && currency && decimal.test(amount) && /^[A-Z]{3}$/.test(currency)
    ? { amount: { amount, currency } }
    : {};
};

export const deals: Kind<typeof dealSummary> = {
  type: 'deals',
  typeId: '0-3',
  properties: [...Object.values(dealNames), 'amount', 'deal_currency_code'],
  changed: 'hs_lastmodifieddate',
  summary: dealSummary,
  summarise: (one) => ({ ...commonOf(one), ...named(one, dealNames), ...amountOf(one) }),
};

const ticketNames = {
  ...owner,
  subject: 'subject',
  content: 'content',
  pipeline: 'hs_pipeline',
  stage: 'hs_pipeline_stage',
  priority: 'hs_ticket_priority',
};
const ticketSummary = z.object({ ...common, ...texts(ticketNames) });

export const tickets: Kind<typeof ticketSummary> = {
  type: 'tickets',
  typeId: '0-5',
  properties: Object.values(ticketNames),
  changed: 'hs_lastmodifieddate',
  summary: ticketSummary,
  summarise: (one) => ({ ...commonOf(one), ...named(one, ticketNames) }),
};
