import { afterAll, beforeAll, expect, test } from '@jest/globals';
import express from 'express';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { securityHeaders } from '../../backend/src/http/security-headers.ts';
import { webPage } from '../../backend/src/http/web-page.ts';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'baton page '));
  await mkdir(path.join(folder, 'dist/assets'), { recursive: true });
  await writeFile(path.join(folder, 'secret.txt'), 'not to be served');
  await writeFile(path.join(folder, 'dist/index.html'), '<!doctype html><title>Baton</title>');
  await writeFile(path.join(folder, 'dist/mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(path.join(folder, 'dist/assets/main-1a2b.js'), '');
  const app = express().use(securityHeaders(true), webPage(path.join(folder, 'dist')));
  server = app.listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** Without fetch's tidying of paths. */
function get(where: string): Promise<{ status: number; type: string; cache: string; policy: string; text: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: where }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        const { 'content-type': type = '', 'cache-control': cache = '' } = response.headers;
        const policy = String(response.headers['content-security-policy']);
        resolve({ status: response.statusCode ?? 0, type, cache, policy, text });
      });
    })
      .on('error', reject)
      .end();
  });
}

test.each(['/', '/cases', '/maps/support-triage', '/sign-in', '/index.html'])(
  'the page’s own addresses answer with the page, never kept: %s',
  async (where) => {
    expect(await get(where)).toMatchObject({
      status: 200,
      cache: 'no-store',
      text: expect.stringContaining('<title>'),
    });
  },
);

test('files with a hash in their name are kept, others are asked for again', async () => {
  expect((await get('/assets/main-1a2b.js')).cache).toContain('immutable');
  expect(await get('/mark.svg')).toMatchObject({ status: 200, type: 'image/svg+xml', cache: 'public, max-age=0' });
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/assets/%2e%2e/%2e%2e/secret.txt',
  '/.env',
])('nothing outside the folder and nothing hidden is served: %s', async (where) => {
  const answer = await get(where);
  expect(answer.text).not.toContain('not to be served');
  expect(answer.status === 200 ? answer.type : 'refused').toMatch(/html|refused/);
});

test.each(['/api/nothing', '/hooks/x', '/health/x', '/assets/missing.js', '/missing.png'])(
  'what is missing is not answered with the page: %s',
  async (where) => {
    expect((await get(where)).status).toBe(404);
  },
);

test('the policy allows no inline script or style, no other origin and no frame', async () => {
  const { policy } = await get('/');
  expect(policy).toContain(`default-src 'none'`);
  expect(policy).toContain(`frame-ancestors 'none'`);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});
