import { createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { type CallContext, type Inbound, type PollTrigger, Secret, type WebhookTrigger } from '@baton/plugin-sdk';
import { checkConnector, type PollFixture, VendorLine } from '@baton/plugin-sdk/testing';
import { exampleLine, ids } from './examples.ts';
import xero from './index.ts';

/** INV-2203, which is paid. */
const paidOne = '5f1c2a9e-0000-4000-8000-000000000203';

const webhookKey = { name: 'webhook_key', value: 'the-key-of-the-app' };

const sign = (raw: string, secret: string) => ({
  'x-xero-signature': createHmac('sha256', secret).update(raw).digest('base64'),
});

const delivery = (category: string) =>
  JSON.stringify({
    events: ['CREATE', 'UPDATE'].map((eventType) => ({
      resourceUrl: `https://api.xero.com/api.xro/2.0/Invoices/${ids.invoice}`,
      resourceId: ids.invoice,
      tenantId: '5f1c2a9e-0000-4000-8000-000000000001',
      tenantType: 'ORGANISATION',
      eventCategory: category,
      eventType,
      eventDateUtc: '2026-11-21T10:02:00.923',
    })),
    firstEventSequence: 1,
    lastEventSequence: 2,
    entropy: 'S0m3r4Nd0mt3xt',
  });

const told = (category: string) => ({ raw: delivery(category), secret: webhookKey, sign });

const run = (line: VendorLine, action: string, input: unknown): Promise<unknown> =>
  xero.actions[action]!.run(line.context({ key: `made:${action}:${line.calls.length}` }), input);

const idOf = (output: unknown): string => (output as { id: string }).id;

const invoiceInput = { contact: ids.contact, lines: [exampleLine] };
const billInput = { ...invoiceInput, number: 'EQ-9000', status: 'submitted' };

/** Makes records one after the other; their ids as events tell them. */
const happens =
  (
    make: (line: VendorLine, at: number) => Promise<unknown>,
    named: (line: VendorLine, id: string) => Promise<string>,
  ) =>
  async (...[line, count]: Parameters<PollFixture['happen']>): Promise<string[]> => {
    const told: string[] = [];
    for (let at = 0; at < count; at++) told.push(await named(line, idOf(await make(line, at))));
    return told;
  };

const changedAt =
  (read: string, field: string) =>
  async (line: VendorLine, id: string): Promise<string> =>
    `${id}:${((await run(line, read, { [field]: id })) as { updated_at: string }).updated_at}`;

const paidInvoice = async (line: VendorLine) => {
  const made = await run(line, 'create_invoice', { ...invoiceInput, status: 'authorised' });
  const payment = { invoice: idOf(made), amount: exampleLine.unit_price, account: ids.bank, date: '2026-11-21' };
  const paid = await run(line, 'record_payment', payment);
  return { invoice: made, payment: paid };
};

const poll = (happen: PollFixture['happen']): PollFixture => ({ params: {}, happen });

test('keeps the contract', async () => {
  let alder = 0;
  const { results, leftOut } = await checkConnector(xero, {
    anyAnswer: ['get_attachment'],
    arrange: {
      approve_invoice: async (make) => ({ invoice: idOf(await make('create_bill', billInput)) }),
    },
    arrangeEach: {
      // Names are unique in Xero.
      create_contact: async () => ({ name: `Alder Fencing ${(alder += 1)}`, email: 'office@alderfencing.example' }),
      void_invoice: async (make) => ({ invoice: idOf(await make('create_bill', billInput)) }),
      reverse_payment: async (make) => {
        const amount = { amount: '1.00', currency: 'USD' };
        const given = { invoice: ids.invoice, amount, account: ids.bank, date: '2026-11-20' };
        return { payment: idOf(await make('record_payment', given)) };
      },
    },
    webhooks: { invoice_told: told('INVOICE'), contact_told: told('CONTACT'), credit_note_told: told('CREDITNOTE') },
    polls: {
      invoice_changed: poll(
        happens((line) => run(line, 'create_invoice', invoiceInput), changedAt('get_invoice', 'invoice')),
      ),
      bill_changed: poll(happens((line) => run(line, 'create_bill', billInput), changedAt('get_invoice', 'invoice'))),
      bill_to_approve: poll(
        happens((line) => run(line, 'create_bill', billInput), changedAt('get_invoice', 'invoice')),
      ),
      invoice_paid: poll(
        happens(
          async (line) => (await paidInvoice(line)).invoice,
          async (_line, id) => `paid:${id}`,
        ),
      ),
      payment_recorded: poll(
        happens(
          async (line) => (await paidInvoice(line)).payment,
          async (_line, id) => `payment:${id}`,
        ),
      ),
      contact_changed: poll(
        happens(
          (line, at) => run(line, 'create_contact', { name: `Contact ${line.calls.length} ${at}` }),
          changedAt('get_contact', 'contact'),
        ),
      ),
      purchase_order_changed: poll(
        happens((line) => run(line, 'create_purchase_order', invoiceInput), changedAt('get_purchase_order', 'order')),
      ),
    },
  });
  expect(results.filter((result) => !result.ok)).toEqual([]);
  expect(leftOut).toEqual(
    ['invoice_told', 'contact_told', 'credit_note_told'].map(
      (name) => `${name}: replays, because the vendor signs no moment`,
    ),
  );
}, 300_000);

const webhook = (name: string) => xero.triggers[name] as WebhookTrigger;

const inbound = (raw: string, headers: Record<string, string>): Inbound => ({
  method: 'POST',
  url: 'https://baton.example/hooks/x',
  headers,
  raw: Buffer.from(raw),
  receivedAt: new Date(),
});

test('the question whether we mean it gets 200 when it is signed rightly, 401 when not', () => {
  const question = '{"events":[],"firstEventSequence":0,"lastEventSequence":0,"entropy":"S0m3r4Nd0mt3xt"}';
  const { verify } = webhook('invoice_told');
  const stored = { webhook_key: new Secret(webhookKey.value) };
  const right = inbound(question, sign(question, webhookKey.value));
  expect(verify(right, stored)).toEqual({ verdict: 'handshake', status: 200, headers: {}, body: '' });
  const wrong = inbound(question, sign(question, 'another key'));
  expect(verify(wrong, stored)).toMatchObject({ verdict: 'reject', status: 401 });
  expect(verify(right, {})).toMatchObject({ verdict: 'reject', status: 401 });
});

test('a delivery is told for its own kind only, with the organisation that it is for', () => {
  const both = inbound(delivery('INVOICE'), {});
  expect(webhook('contact_told').parse(both)).toEqual([]);
  const events = webhook('invoice_told').parse(both);
  expect(events.map((event) => event.data)).toMatchObject([{ what: 'added' }, { what: 'changed' }]);
  expect(events[0]).toMatchObject({ account: '5f1c2a9e-0000-4000-8000-000000000001', at: '2026-11-21T10:02:00.923Z' });
});

/** A line whose vendor is the given function. */
const answering = (answer: (request: Request) => Response | Promise<Response>): CallContext => ({
  ...new VendorLine(xero).context(),
  fetch: (async (input, init) => answer(new Request(input, init))) as typeof fetch,
});

test('amounts keep every digit on the way in and on the way out', async () => {
  const sent: string[] = [];
  const digits = '123456789012345.67';
  const context = answering(async (request) => {
    sent.push(await request.text());
    return new Response(
      `{"Invoices":[{"InvoiceID":"${ids.invoice}","Type":"ACCREC","Status":"DRAFT","CurrencyCode":"USD","Total":${digits}}]}`,
      { headers: { 'content-type': 'application/json' } },
    );
  });
  const lines = [{ ...exampleLine, unit_price: { amount: digits, currency: 'USD' } }];
  const made = await xero.actions['create_invoice']!.run(context, { contact: ids.contact, lines });
  expect(sent).toEqual([expect.stringContaining(`"UnitAmount":${digits}`)]);
  expect(made).toMatchObject({ total: { amount: digits, currency: 'USD' } });
});

test('lines in two currencies, and payments in another than the invoice, are refused before anything is written', async () => {
  const line = new VendorLine(xero);
  const euro = { ...exampleLine, unit_price: { amount: '1.00', currency: 'EUR' } };
  const mixed = xero.actions['create_invoice']!.run(line.context(), {
    contact: ids.contact,
    lines: [exampleLine, euro],
  });
  await expect(mixed).rejects.toMatchObject({ code: 'invalid_input', info: { field: 'lines' } });
  const payment = { invoice: ids.invoice, amount: euro.unit_price, account: ids.bank, date: '2026-11-20' };
  const paid = xero.actions['record_payment']!.run(line.context(), payment);
  await expect(paid).rejects.toMatchObject({ code: 'invalid_input', info: { field: 'amount' } });
  expect(line.calls.map(({ method }) => method)).toEqual(['GET']);
});

test.each([
  ['minute', '7', '60 calls a minute', 7_000],
  ['day', '3600', 'used up for today', 3_600_000],
])('the limit of the %s is said in words, with the time to wait', async (limit, seconds, words, retryAfterMs) => {
  const headers = { 'x-rate-limit-problem': limit, 'retry-after': seconds };
  const context = answering(() => new Response('', { status: 429, headers }));
  const thrown = xero.actions['list_accounts']!.run(context, {});
  await expect(thrown).rejects.toMatchObject({
    code: 'rate_limited',
    message: expect.stringContaining(words),
    info: { retryAfterMs },
  });
});

test('what Xero says about the data is passed on', async () => {
  const line = new VendorLine(xero);
  const thrown = xero.actions['void_invoice']!.run(line.context(), { invoice: paidOne });
  await expect(thrown).rejects.toMatchObject({
    code: 'invalid_input',
    message: expect.stringContaining('not of valid'),
  });
});

test.each(['../Users', `${ids.invoice}/Email`, '', 'guid("x")'])('the id "%s" never reaches an address', async (id) => {
  const line = new VendorLine(xero);
  const run = xero.actions['get_invoice']!.run(line.context(), { invoice: id });
  await expect(run).rejects.toMatchObject({ code: 'invalid_input' });
  expect(line.calls).toEqual([]);
});

test('without a chosen organisation nothing is asked', async () => {
  const line = new VendorLine(xero);
  const context = { ...line.context(), auth: { accessToken: 'x', accountId: '' } };
  await expect(xero.health(context)).rejects.toMatchObject({ code: 'auth_revoked' });
  expect(line.calls).toEqual([]);
});

test('a sign-in lists its organisations', async () => {
  const line = new VendorLine(xero);
  const { auth } = xero;
  const accounts = auth.kind === 'oauth2' ? auth.accounts : undefined;
  const context = line.context();
  const signedIn = { accessToken: new Secret('sandbox-xero-access'), accountId: '', extra: {} };
  await expect(accounts!({ ...context, auth: signedIn })).resolves.toEqual([
    { id: '5f1c2a9e-0000-4000-8000-000000000001', label: 'Harbor & Pine' },
  ]);
});

test('a record that changes while a long list is read hides no other', async () => {
  const line = new VendorLine(xero);
  const { poll } = xero.triggers['contact_changed'] as PollTrigger;
  const round = (cursor: unknown) => poll(line.context(), { cursor, params: {} });
  const mark = await round(undefined);
  const made: string[] = [];
  for (let at = 0; at < 230; at++) made.push(idOf(await run(line, 'create_contact', { name: `Many ${at}` })));
  const told = new Set<string>();
  let { cursor } = mark;
  for (let more = true, rounds = 0; more && rounds < 20; rounds++) {
    const polled = await round(JSON.parse(JSON.stringify(cursor)));
    for (const { data } of polled.events) told.add(idOf(data));
    // The first of the list moves to its end between two pages.
    if (rounds === 0) await run(line, 'update_contact', { contact: made[0]!, first_name: 'Moved' });
    ({ cursor, more } = polled);
  }
  expect(made.filter((id) => !told.has(id))).toEqual([]);
});

test('what was made is found only by its own mark; undone, it is gone', async () => {
  const line = new VendorLine(xero);
  const { run: create, find, undo } = xero.actions['create_bill']!;
  const output = await create(line.context({ key: 'once' }), billInput);
  await expect(find!(line.context({ key: 'once' }), billInput)).resolves.toEqual(output);
  await expect(find!(line.context({ key: 'onc' }), billInput)).resolves.toBeUndefined();
  await undo!(line.context({ key: 'once' }), { input: billInput, output });
  await expect(run(line, 'get_invoice', { invoice: idOf(output) })).resolves.toMatchObject({ status: 'deleted' });
});

test('a payment is undone: the invoice is open again', async () => {
  const line = new VendorLine(xero);
  const amount = { amount: '250.40', currency: 'USD' };
  const input = { invoice: ids.invoice, amount, account: ids.bank, date: '2026-11-20' };
  const output = await xero.actions['record_payment']!.run(line.context({ key: 'paid' }), input);
  const due = async () =>
    ((await run(line, 'get_invoice', { invoice: ids.invoice })) as { amount_due: { amount: string } }).amount_due
      .amount;
  expect(await due()).toBe('1000.00');
  await xero.actions['record_payment']!.undo!(line.context({ key: 'paid' }), { input, output });
  expect(await due()).toBe('1250.40');
});

test('a file comes back as it went; what is no file is refused before anything is sent', async () => {
  const line = new VendorLine(xero);
  const content = Buffer.from('A bill, as text.').toString('base64');
  await run(line, 'attach_file', { invoice: ids.bill, name: 'note.txt', content });
  await expect(run(line, 'get_attachment', { invoice: ids.bill, name: 'note.txt' })).resolves.toMatchObject({
    content,
  });
  const before = line.calls.length;
  const wrong = run(line, 'attach_file', { invoice: ids.bill, name: 'note.txt', content: 'not base64!' });
  await expect(wrong).rejects.toMatchObject({ code: 'invalid_input', info: { field: 'content' } });
  const path = run(line, 'get_attachment', { invoice: ids.bill, name: '../../Users' });
  await expect(path).rejects.toMatchObject({ code: 'invalid_input' });
  expect(line.calls.length).toBe(before);
});

test('lists for forms: accounts by code, bank accounts by id, contacts by words', async () => {
  const line = new VendorLine(xero);
  const list = async (name: string, text = '') =>
    (await xero.options![name]!(line.context(), { text, input: {} })).items.map((one) => one.label);
  expect(await list('accounts')).toContain('200 Lease income');
  expect(await list('bank_accounts')).toEqual(['Business account (USD)', 'Company card (USD)']);
  expect(await list('contacts', 'lind')).toEqual(['Lind Contracting']);
  expect(await list('tax_rates')).toContain('No tax');
  expect(await list('tracking_options')).toEqual(['Region: North', 'Region: South']);
});
