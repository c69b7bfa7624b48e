import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Caller } from './caller.ts';
import { makeCompany, type Company } from './make-company.ts';
import { openServer, type TestServer } from './open-server.ts';

let server: TestServer;
let company: Company;
let path: string;

beforeAll(async () => {
  server = await openServer();
  company = await makeCompany(server, 'Alder');
  const admin = await new Caller(server.address).signIn(await server.api.signInLink(company.people.admin.email));
  const made = await admin.send('POST', `/api/maps/${company.slug}/intake-address`, { signed: false });
  path = (made.body as { path: string }).path;
});

afterAll(() => server.close());

/** Sends the head, then `piece` for ever; resolves with what was answered when the server ends the connection. */
function pour(head: string, piece: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
    let answer = '';
    const more = () => void (socket.writable && socket.write(piece, () => setImmediate(more)));
    socket.on('data', (bytes) => (answer += String(bytes)));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
    socket.write(`${head}\r\nhost: here\r\n\r\n`);
    more();
  });
}

const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;

test.each([
  ['a delivery', () => `POST ${path} HTTP/1.1`],
  ['a change', () => 'POST /api/maps/check HTTP/1.1\r\ncontent-type: application/json'],
])('%s that never ends is answered when it is too large, and cut off', async (_what, head) => {
  const answer = await pour(`${head()}\r\ntransfer-encoding: chunked`, chunk);
  expect(answer).toMatch(/^HTTP\/1.1 413 /);
  expect(answer).toContain('"too_large"');
});

test('a body that says it will be too large is not waited for', async () => {
  const answer = await pour(`POST ${path} HTTP/1.1\r\ncontent-length: 99999999999`, 'x');
  expect(answer).toMatch(/^HTTP\/1.1 413 /);
});

test('nothing was unforeseen', () => {
  expect(server.faults).toEqual([]);
});
