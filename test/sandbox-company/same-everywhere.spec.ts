import { describe, expect, test } from '@jest/globals';
import { company, customers, deals, salesInvoices, staff, supplierBills, suppliers } from '@baton/plugin-sdk/sandbox';
import { VendorLine } from '@baton/plugin-sdk/testing';
import { installedPlugins } from '../../backend/src/connectors/installed-plugins.ts';

/** Runs an action of a connector in its own sandbox and gives all that it answered, as text. */
async function ask(id: string, action: string, input: object): Promise<string> {
  const connector = installedPlugins.find((plugin) => plugin.id === id);
  if (!connector) throw new Error(`No connector is called ${id}.`);
  return JSON.stringify(await connector.actions[action]!.run(new VendorLine(connector).context(), input));
}

test('every stand-in with an account of its own is an account of the same company', () => {
  const labels = installedPlugins.flatMap(({ sandbox, auth }) =>
    sandbox && auth.kind !== 'none' ? [sandbox.account.label] : [],
  );
  expect(labels.filter((label) => !label.includes(company.name) && !label.includes(company.domain))).toEqual([]);
});

describe('a customer is the same person in the CRM, in support and in the books', () => {
  test.each(customers)('$name of $organisation', async ({ name, email, organisation }) => {
    const [crm, support, books] = await Promise.all([
      ask('hubspot', 'find_contact', { email }),
      ask('intercom', 'find_contact', { email }),
      ask('xero', 'find_contacts', { text: organisation }),
    ]);
    const [, last] = name.split(' ');
    expect(crm).toContain(last);
    expect(crm).toContain(email);
    expect(support).toContain(name);
    expect(books).toContain(organisation);
    expect(books).toContain(email);
  });
});

describe('a colleague is the same person in the CRM, in projects and in chat', () => {
  const people = staff.filter(({ role }) => role !== 'Integration');

  test.each(people)('$name', async ({ name, email }) => {
    expect(await ask('hubspot', 'find_owner', { email })).toContain(name);
    expect(await ask('asana', 'find_person', { email })).toContain(name);
    expect(await ask('slack', 'find_person', { email })).toContain(name);
  });
});

test('the books hold the invoices and bills of the company, to the customers and for the amounts that it says', async () => {
  const invoices = await ask('xero', 'list_invoices', { kind: 'invoice' });
  for (const { number, customer } of salesInvoices) {
    expect(invoices).toContain(number);
    expect(invoices).toContain(customers[customer]!.organisation);
  }
  const bills = await ask('xero', 'list_invoices', { kind: 'bill' });
  for (const { number } of supplierBills) expect(bills).toContain(number);
});

test('the CRM holds the deals of the company', async () => {
  const found = await ask('hubspot', 'list_deals', {});
  for (const { what } of deals) expect(found).toContain(what);
});

/** Every address in a text, each once. */
const addressesIn = (text: string): string[] => [...new Set(text.match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? [])];

const known = new Set<string>([...customers, ...staff, ...suppliers].map(({ email }) => email));

test('mail goes between people whom the company knows; somebody outside writes', async () => {
  const addresses = addressesIn(await ask('gmail', 'find_messages', { search: 'Hello' }));
  expect(addresses.filter((address) => !known.has(address))).toEqual([]);
  expect(addresses.some((address) => !address.endsWith(company.domain))).toBe(true);
});

test('meetings are with people whom the company knows', async () => {
  const range = { from: '2026-11-22T00:00:00Z', until: '2026-11-29T00:00:00Z' };
  const addresses = addressesIn(await ask('google_calendar', 'find_events', range));
  expect(addresses.length).toBeGreaterThan(1);
  expect(addresses.filter((address) => !known.has(address))).toEqual([]);
});
