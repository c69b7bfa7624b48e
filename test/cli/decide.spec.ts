import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runBaton, temporaryHome, type RealBaton } from '../start/real-baton.ts';
import { baton } from './run-baton.ts';

/** Holds most of the sample company's questions. */
const supportLead = 'sam@harbor-and-pine.example';
let home: string;
let settings: string;
let server: RealBaton;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  home = temporaryHome();
  settings = mkdtempSync(path.join(os.tmpdir(), 'baton cli '));
  server = await runBaton({ BATON_HOME: home });
  await server.ready();
  environment = { XDG_CONFIG_HOME: settings, BATON_HOME: home, PORT: String(server.port) };
});

afterAll(async () => {
  await server.stop('SIGTERM');
  for (const folder of [home, settings]) rmSync(folder, { recursive: true, force: true });
});

test('without a session every command says how to sign in', async () => {
  for (const args of [['cases'], ['decide']]) {
    const { code, out, err } = await baton(args, environment);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trim()).toMatch(/^You are not signed in: run "baton sign-in"[^\n]+$/);
  }
});

test('signs in with a link, lists cases, answers a question once, and signs out', async () => {
  const link = (await baton(['link', '--email', supportLead], environment)).out.trim();
  expect((await baton(['sign-in', link], environment)).out).toMatch(/^Signed in at http/);
  expect(statSync(path.join(settings, 'baton/session.json')).mode & 0o777).toBe(0o600);

  // A question that the sample's own people answer first is no longer there; then the next one is taken.
  const answered = await eventually(async () => {
    const listed = JSON.parse((await baton(['decide', '--json'], environment)).out) as { caseId: string }[];
    const caseId = listed[0]?.caseId;
    const shown = caseId === undefined ? undefined : await baton(['decide', caseId, '--json'], environment);
    if (caseId === undefined || shown?.code !== 0) return undefined;
    const { choices } = JSON.parse(shown.out) as { choices: { id: string; edits: unknown[] }[] };
    const decide = ['decide', caseId, '--choice', choices.find(({ edits }) => edits.length === 0)!.id];
    const silent = await baton(decide, environment);
    const decided = [...decide, '--reason', 'Read it and agree.'];
    const done = await baton(decided, environment);
    return done.code === 0 ? { silent, done, decided } : undefined;
  });
  expect(answered.silent).toMatchObject({ code: 1, err: expect.stringContaining('--reason') });
  expect(answered.done.out).toMatch(/^Answered: /);
  expect((await baton(answered.decided, environment)).code).toBe(1);

  const { cases } = JSON.parse((await baton(['cases', '--json', '--limit', '5'], environment)).out) as {
    cases: unknown[];
  };
  expect(cases.length).toBeGreaterThan(0);
  await baton(['sign-out'], environment);
  expect((await baton(['cases'], environment)).code).toBe(1);
});

test('a used link is refused in one sentence', async () => {
  const link = (await baton(['link'], environment)).out.trim();
  expect((await baton(['sign-in', link], environment)).code).toBe(0);
  const again = await baton(['sign-in', link], environment);
  expect(again.code).toBe(1);
  expect(again.err.trim()).toMatch(/^[^\n]+$/);
});

async function eventually<T>(find: () => Promise<T | undefined>): Promise<T> {
  for (const until = Date.now() + 60_000; ; await sleep(500)) {
    const found = await find();
    if (found !== undefined) return found;
    if (Date.now() > until) throw new Error('Expected a question to wait within a minute, found none.');
  }
}

test('a map is switched off and on again with a reason; what is not understood changes nothing', async () => {
  const link = (await baton(['link'], environment)).out.trim();
  await baton(['sign-in', link], environment);
  expect(await baton(['switch'], environment)).toMatchObject({ code: 0, out: 'Nothing is switched off.\n' });
  const off = ['switch', 'off', 'map', 'support-triage'];
  for (const wrong of [
    ['switch', 'of', 'everything'],
    ['switch', 'off', 'map'],
    ['switch', 'off', 'all'],
  ]) {
    const { code, out, err } = await baton(wrong, environment);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Expected [^\n]+\n$/);
  }
  const effect = await baton(off, environment);
  expect(effect).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Open cases that this concerns: \d+[^]*Nothing was changed/),
  });
  expect(await baton(['switch'], environment)).toMatchObject({ code: 0, out: 'Nothing is switched off.\n' });
  const unknown = await baton(['switch', 'off', 'map', 'no-such-map', '--reason', 'A try.'], environment);
  expect(unknown).toMatchObject({ code: 1, out: '' });
  const done = await baton([...off, '--reason', 'The queues are being renamed.'], environment);
  expect(done).toMatchObject({
    code: 0,
    out: expect.stringMatching(/map support-triage +paused +Priya Nair .*being renamed/),
  });
  const on = ['switch', 'on', 'map', 'support-triage', '--reason', 'They have their names.'];
  expect(await baton(on, environment)).toMatchObject({ code: 0, out: 'Nothing is switched off.\n' });
  await baton(['sign-out'], environment);
});
