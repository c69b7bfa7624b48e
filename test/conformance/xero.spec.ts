import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import xero from '@baton/plugin-xero';
import { type PollTrigger, Secret } from '@baton/plugin-sdk';
import { MemoryStore } from '@baton/plugin-sdk/sandbox';
import { PublishedSpec } from '../vendor-simulator/published-spec.ts';
import { readSpec, specFolder } from '../vendor-simulator/spec-folder.ts';
import { VendorSimulator } from '../vendor-simulator/vendor-simulator.ts';
import { describeBroken } from './broken-vendor.checks.ts';
import { lineTo, type VendorLine } from './vendor-line.ts';

const hasSpec = specFolder() !== undefined;

if (!hasSpec) console.log('Left out: Xero against its published description, which this machine does not have.');

/** It takes whatever a 2xx holds: that is a file. */
const anyAnswer = 'get_attachment';

if (hasSpec) {
  let simulator: VendorSimulator;
  let line: VendorLine;
  let spec: PublishedSpec;
  const room = { store: new MemoryStore(), key: '', now: () => new Date() };
  const behaviour = (request: Request) => xero.sandbox!.handle!(request, room);

  beforeAll(async () => {
    spec = new PublishedSpec(readSpec('xero/accounting.yaml'));
    simulator = new VendorSimulator(spec, behaviour);
    line = lineTo(await simulator.listen(), xero.sandbox!.auth);
  });
  afterEach(() => simulator.clearFault());
  afterAll(async () => {
    await simulator.close();
    await line.close();
  });

  let made = 0;
  const run = (name: string, input: unknown, options = {}) => xero.actions[name]!.run(line.context(options), input);
  const idOf = (output: unknown) => (output as { id: string }).id;
  const create = async (name: string, input: object = {}) =>
    idOf(await run(name, { ...exampleOf(name), ...input }, { key: `made:${(made += 1)}` }));
  const exampleOf = (name: string) => xero.actions[name]!.example.input as Record<string, unknown>;

  /** The example, or something new where a thing can be done only once. */
  const inputOf = async (name: string): Promise<unknown> => {
    if (name === 'void_invoice' || name === 'approve_invoice') return { invoice: await create('create_bill') };
    if (name === 'create_contact') return { ...exampleOf(name), name: `Alder Fencing ${(made += 1)}` };
    if (name !== 'reverse_payment') return exampleOf(name);
    return { payment: await create('record_payment', { amount: { amount: '1.00', currency: 'USD' } }) };
  };

  describe('Xero through its official SDK, against its published description', () => {
    test('the description needs no repairs', () => {
      expect(spec.repairs).toEqual({ nullable: 0, nullableWrapped: 0 });
    });

    test('every action and every undo: no request and no sandbox answer outside the description', async () => {
      for (const [name, { undo }] of Object.entries(xero.actions)) {
        const input = await inputOf(name);
        const output = await run(name, input, { key: `7:${name}:1` });
        expect(output).toBeDefined();
        await undo?.(line.context(), { input, output });
      }
      const contact = exampleOf('get_contact')['contact'];
      await run('list_invoices', { kind: 'bill', status: ['submitted', 'draft'], contact, text: 'EQ' });
      await run('find_invoice', { kind: 'bill', number: 'a,b', contact });
      await run('find_contacts', { archived: true });
      await run('balance_sheet', {});
      const full = { ...(exampleOf('create_invoice')['lines'] as object[])[0], tax: 'OUTPUT', item: 'GEN' };
      const tracked = { ...full, quantity: 2.5, tracking: [{ category: 'Region', option: 'North' }] };
      await create('create_invoice', { lines: [tracked], tax: 'inclusive', number: 'X-1', date: '2026-11-21' });
      await create('create_bank_transaction', { kind: 'receive', lines: [tracked], date: '2026-11-21' });
      await run('update_invoice', { invoice: contactInvoice, expected: '2026-12-24', date: '2026-11-21' });
      expect(simulator.violations).toEqual([]);
      expect(simulator.requests.length).toBeGreaterThan(50);
    });

    test('health, lists for forms and look-ups stay inside it too', async () => {
      await expect(xero.health(line.context())).resolves.toMatchObject({ label: 'Harbor & Pine' });
      for (const list of Object.values(xero.options!)) {
        expect((await list(line.context(), { text: '', input: {} })).items.length).toBeGreaterThan(0);
      }
      for (const [name, { find }] of Object.entries(xero.actions)) {
        if (!find) continue;
        const input = await inputOf(name);
        const output = await run(name, input, { key: `8:${name}:1` });
        expect(await find(line.context({ key: `8:${name}:1` }), input)).toEqual(output);
        expect(await find(line.context({ key: `8:${name}:10` }), input)).toBeUndefined();
      }
      expect(simulator.violations).toEqual([]);
    });

    test('the list of organisations, against the description of the sign-in service', async () => {
      const identity = new VendorSimulator(new PublishedSpec(readSpec('xero/identity.yaml')), behaviour);
      const baseUrl = await identity.listen();
      const auth = { accessToken: new Secret('sandbox-xero-access'), accountId: '', extra: {} };
      const { accounts } = xero.auth as Extract<typeof xero.auth, { kind: 'oauth2' }>;
      // Xero writes these moments without a zone, as in the example of its own description.
      identity.isKnown = ({ problem }) => /DateUtc must match format "date-time"/.test(problem);
      const listed = await accounts!({ ...line.context({ baseUrl }), auth }).finally(() => identity.close());
      expect(listed).toMatchObject([{ label: 'Harbor & Pine' }]);
      expect(identity.requests).toHaveLength(1);
      expect(identity.violations.filter((one) => !identity.isKnown(one))).toEqual([]);
    });

    test('triggers: every list that is asked for changes stays inside it', async () => {
      for (const trigger of Object.values(xero.triggers)) {
        if (trigger.kind !== 'poll') continue;
        const { poll } = trigger as PollTrigger;
        const { cursor } = await poll(line.context(), { cursor: undefined, params: {} });
        expect(await poll(line.context(), { cursor, params: {} })).toMatchObject({ more: false });
      }
      expect(simulator.violations).toEqual([]);
    });

    describeBroken({
      connector: xero,
      simulator: () => simulator,
      line: () => line,
      run,
      inputOf,
      lookUpInputOf: exampleOf,
      secret: 'sandbox-xero-access',
      takesAnything: [anyAnswer],
    });
  });
}

/** INV-2202, open. */
const contactInvoice = '5f1c2a9e-0000-4000-8000-000000000202';
