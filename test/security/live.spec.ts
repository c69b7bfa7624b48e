import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { LiveEvent } from '@baton/contract';
import { Caller } from './caller.ts';
import { makeCompany, stopCase, type Company } from './make-company.ts';
import { openServer, type TestServer } from './open-server.ts';

let server: TestServer;
let own: Company;
let foreign: Company;
let owner: Caller;
/** Watches at the same time, in the other company. */
let stranger: Caller;

beforeAll(async () => {
  server = await openServer();
  [own, foreign] = [await makeCompany(server, 'Alder'), await makeCompany(server, 'Birch')];
  owner = await new Caller(server.address).signIn(await server.api.signInLink(own.people.owner.email));
  stranger = await new Caller(server.address).signIn(await server.api.signInLink(foreign.people.owner.email));
});

afterAll(() => server.close());

/** A page that listens: what it was told, checked against the contract, with the place of each. */
class Page {
  readonly told: { id: string; event: LiveEvent }[] = [];
  private readonly cut = new AbortController();

  async open(lastEventId?: string, who = owner): Promise<this> {
    const headers = { cookie: who.cookie, ...(lastEventId && { 'last-event-id': lastEventId }) };
    const response = await fetch(`${server.address}/api/live`, { headers, signal: this.cut.signal });
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    void this.read(response.body!).catch(() => undefined);
    await this.until((events) => events.some((event) => event.type === 'hello'));
    return this;
  }

  close(): void {
    this.cut.abort();
  }

  get events(): LiveEvent[] {
    return this.told.map(({ event }) => event);
  }

  lastId(): string {
    return this.told.findLast(({ id }) => id !== '')!.id;
  }

  async until(there: (events: LiveEvent[]) => boolean): Promise<void> {
    for (let tries = 0; tries < 400; tries++, await sleep(25)) if (there(this.events)) return;
    throw new Error(`Waited in vain; told: ${JSON.stringify(this.events)}`);
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of body) {
      text += decoder.decode(chunk, { stream: true });
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        this.take(text.slice(0, end));
        text = text.slice(end + 2);
      }
    }
  }

  private take(block: string): void {
    const data = /^data: (.*)$/m.exec(block)?.[1];
    if (data) this.told.push({ id: /^id: (.*)$/m.exec(block)?.[1] ?? '', event: LiveEvent.parse(JSON.parse(data)) });
  }
}

const opened = (caseId: string) => (events: LiveEvent[]) =>
  events.some((event) => event.type === 'ask' && event.caseId === caseId && event.change === 'opened');

test('a new question, its answer and the counts arrive while the page is open; nothing of another company does', async () => {
  const [page, theirs] = [await new Page().open(), await new Page().open(undefined, stranger)];
  const other = await stopCase(server, foreign, 'live-1');
  const { caseId, askId } = await stopCase(server, own, 'live-1');
  await page.until(opened(caseId));
  await owner.send('POST', `/api/asks/${caseId}/${askId}/answer`, { choice: 'take_over', reason: 'By phone.' });
  await page.until((events) =>
    events.some((event) => event.type === 'case' && event.caseId === caseId && event.status === 'declined'),
  );
  await page.until((events) => events.some((event) => event.type === 'counts' && event.map === own.slug));
  const changes = page.events.flatMap((event) =>
    event.type === 'ask' && event.caseId === caseId ? [event.change] : [],
  );
  expect(changes).toEqual(['opened', 'answered']);
  await theirs.until(opened(other.caseId));
  expect(JSON.stringify(page.events)).not.toContain(`"${other.caseId}"`);
  expect(JSON.stringify(theirs.events)).not.toContain(`"${caseId}"`);
  page.close();
  theirs.close();
});

test('a page that comes back is told exactly what it missed', async () => {
  const page = await new Page().open();
  const before = await stopCase(server, own, 'replay-1');
  await page.until(opened(before.caseId));
  const place = page.lastId();
  page.close();
  const missed = await stopCase(server, own, 'replay-2');
  await sleep(300);
  const back = await new Page().open(place);
  expect(back.events[0]).toEqual({ type: 'hello', replayed: true });
  await back.until(opened(missed.caseId));
  expect(opened(before.caseId)(back.events)).toBe(false);
  expect(back.events.filter((event) => event.type === 'ask' && event.caseId === missed.caseId)).toHaveLength(1);
  back.close();
});

test('what is replayed is not told a second time, while others watch too', async () => {
  const other = await new Page().open();
  for (const key of ['once-1', 'once-2', 'once-3', 'once-4']) {
    const place = other.lastId();
    const { caseId } = await stopCase(server, own, key);
    const back = await new Page().open(place);
    await back.until(opened(caseId));
    await sleep(600);
    expect(back.events.filter((event) => event.type === 'ask' && event.caseId === caseId)).toHaveLength(1);
    back.close();
  }
  other.close();
});

test('a commit that was slow is told late, not lost: no place is passed while an older transaction runs', async () => {
  const page = await new Page().open();
  const slow = await server.pool.connect();
  try {
    await slow.query('begin');
    await slow.query(
      `insert into case_events (case_id, seq, workspace_id, event, records)
       values ($1, 9001, $2, '{"kind":"timer_fired","timer":"x"}', '[{"type":"passed_on","text":"x","data":{"ask":"slow"}}]')`,
      [own.caseId, own.id],
    );
    const quick = await stopCase(server, own, 'overtakes');
    await sleep(600);
    expect(opened(quick.caseId)(page.events)).toBe(false);
    await slow.query('commit');
    await page.until(opened(quick.caseId));
    const asks = page.events.flatMap((event) => (event.type === 'ask' ? [event.askId] : []));
    expect(asks).toContain('slow');
  } finally {
    slow.release();
    page.close();
  }
});

test('switches and questions taken in hand are told, and again to a page that comes back', async () => {
  const page = await new Page().open();
  const { caseId, askId } = await stopCase(server, own, 'in-hand');
  await owner.send('POST', `/api/asks/${caseId}/${askId}/acknowledge`);
  const change = { scope: 'map', target: own.slug, off: true, reason: 'a test' };
  await owner.send('PUT', '/api/switches', change);
  const both = (events: LiveEvent[]) =>
    events.some((event) => event.type === 'switch' && event.target === own.slug && event.off) &&
    events.some((event) => event.type === 'ask' && event.caseId === caseId && event.change === 'acknowledged');
  await page.until(both);
  const place = page.lastId();
  page.close();
  const back = await new Page().open(place);
  await back.until(both);
  back.close();
  await owner.send('PUT', '/api/switches', { ...change, off: false });
});

test.each(['nonsense', '1:2', '99999999999999999999:1:1', `1:1:1'; drop table asks`])(
  'a place that is none of ours starts anew: %s',
  async (place) => {
    const page = await new Page().open(place);
    expect(page.events[0]).toEqual({ type: 'hello', replayed: false });
    page.close();
  },
);

test('nothing was unforeseen', () => {
  expect(server.faults).toEqual([]);
});
