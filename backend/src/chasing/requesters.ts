import type { Json } from '@baton/process-maps';

/** Fields in which forms, mailboxes and help desks say who brought something in. */
const fields = new Set([
  'from',
  'sender',
  'email',
  'requester',
  'requested_by',
  'requester_email',
  'reporter',
  'reported_by',
  'submitted_by',
  'submitter',
]);
/** Levels of what arrived that are looked at: `{ message: { from: { email } } }`. */
const DEPTH = 3;
const ADDRESS = /[^\s<>"(),;:]{1,64}@[^\s<>"(),;:]{1,255}/g;

/** Addresses of whoever brought it in, small letters, each once, in order of place; nothing when what arrived does not say. */
export function requestersOf(trigger: Json): string[] {
  return [...new Set(addressesIn(trigger, DEPTH))];
}

function addressesIn(value: Json, levels: number): string[] {
  if (levels === 0 || value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, held]) => [
    ...(typeof held === 'string' && fields.has(name.toLowerCase()) ? addressesOf(held) : []),
    ...addressesIn(held, levels - 1),
  ]);
}

const addressesOf = (text: string): string[] =>
  [...text.slice(0, 1_000).matchAll(ADDRESS)].map(([address]) => address.toLowerCase());
