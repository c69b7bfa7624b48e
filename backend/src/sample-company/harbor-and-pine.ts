import type { Role } from '@baton/contract';

/** A made-up person of the sample company. */
export interface SamplePerson {
  /** Short name used below. */
  key: string;
  name: string;
  title: string;
  roles: Role[];
}

export interface SampleMap {
  /** Folder below `process-maps/library`. */
  slug: string;
  /** Who holds each role, and who stands in. */
  roles: Record<string, { owner: string; backup: string }>;
  /** File below the map's `samples` with past cases to learn from, and where its fields go. */
  pastCases?: { step: string; file: string; input: string; answer: string };
  /** File below `samples` with what arrives, oldest first, and the field that names a line. */
  arrivals: { file: string; id: string };
  /** The sender signs, or is known by the unguessable address alone. */
  intake: 'signing' | 'path_only';
  /** Who kept the cases of `evals.yaml`. */
  savedBy: string;
}

export const companyName = 'Harbor & Pine';
/** Reserved for examples (RFC 2606): no message can ever reach it. */
export const mailDomain = 'harbor-and-pine.example';

/** Harbor & Pine leases equipment: 58 people, of whom these hold something in the two maps. */
export const people: SamplePerson[] = [
  { key: 'priya', name: 'Priya Nair', title: 'Operations manager', roles: ['admin', 'ops_manager'] },
  { key: 'sam', name: 'Sam Okafor', title: 'Support lead', roles: ['owner'] },
  { key: 'lena', name: 'Lena Fischer', title: 'Sales lead', roles: ['owner'] },
  { key: 'dana', name: 'Dana Ruiz', title: 'Managing director', roles: ['owner'] },
  { key: 'marcus', name: 'Marcus Webb', title: 'Fractional CTO', roles: ['cto'] },
  { key: 'tomas', name: 'Tomás Vidal', title: 'Account manager', roles: ['owner'] },
  { key: 'aisha', name: 'Aisha Karim', title: 'Finance lead', roles: ['owner'] },
  { key: 'jonah', name: 'Jonah Pruitt', title: 'Support agent', roles: ['viewer'] },
];

export const maps: SampleMap[] = [
  {
    slug: 'support-triage',
    roles: {
      support_lead: { owner: 'sam', backup: 'priya' },
      operations_lead: { owner: 'priya', backup: 'dana' },
    },
    pastCases: { step: 'triage', file: 'past-messages.jsonl', input: 'text', answer: 'queue' },
    arrivals: { file: 'messages.jsonl', id: 'id' },
    intake: 'signing',
    savedBy: 'sam',
  },
  {
    slug: 'sales-intake',
    roles: {
      sales_lead: { owner: 'lena', backup: 'dana' },
      account_manager: { owner: 'tomas', backup: 'lena' },
      managing_director: { owner: 'dana', backup: 'priya' },
    },
    arrivals: { file: 'leads.jsonl', id: 'email' },
    intake: 'path_only',
    savedBy: 'lena',
  },
];

/** Looks every day at what failed. */
export const reviewer = 'priya';

export interface SamplePack {
  /** As the map calls it, and its file below the map's `context`. */
  name: string;
  slug: string;
  title: string;
  owner: string;
  reviewDays: number;
  /** Days ago. */
  reviewed: number;
}

export const packs: SamplePack[] = [
  { name: 'services', slug: 'sales-intake', title: 'What we lease', owner: 'lena', reviewDays: 90, reviewed: 12 },
];

export const sandboxConnectors = ['intercom', 'email'];
