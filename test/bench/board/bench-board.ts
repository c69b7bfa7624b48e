/**
 * `npm run bench:board`: the board of a company with 5,000 open exceptions, on the real product with 500 open pages and a
 * real browser: first paint, from a decision to every page and to the screen, from a decision to the case that moves, and
 * ten exceptions decided by keyboard. `--open N`, `--viewers N`, `--decisions N`. Ends with one line of JSON.
 */
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import type { AskList } from '@baton/contract';
import { openBrowser } from '../../browser/open-browser.ts';
import { databaseUrl, templateName } from '../../database/create-template.ts';
import { startTestPostgres } from '../../database/start-test-postgres.ts';
import { signIn } from '../../demo/signed-in.ts';
import { Caller } from '../../security/caller.ts';
import { freePort, runBaton, temporaryHome } from '../../start/real-baton.ts';
import { percentiles } from '../percentiles.ts';
import { decideByKeyboard, firstPaints, screenTimes } from './board-in-browser.ts';
import { fillBoard } from './fill-board.ts';
import { LiveViewers } from './live-viewers.ts';

const { values: given } = parseArgs({
  options: {
    open: { type: 'string', default: '5000' },
    viewers: { type: 'string', default: '500' },
    decisions: { type: 'string', default: '60' },
  },
});
const target = {
  firstPaintMs: 1_000,
  toViewersP95Ms: 300,
  toScreenP95Ms: 300,
  decideToMovingP95Ms: 200,
  tenByKeyboardMs: 60_000,
};
/** Milliseconds between two decisions, so that each is a change of its own. */
const pace = 400;

const home = temporaryHome();
const server = await startTestPostgres();
const admin = new pg.Client({ connectionString: server.url });
await admin.connect();
await admin.query(`create database bench_board template ${templateName}`);
await admin.end();
const url = databaseUrl(server.url, 'bench_board');
const pool = new pg.Pool({ connectionString: url, max: 2 });
pool.on('error', () => undefined);
const board = await fillBoard(url, pool, Number(given.open));
const port = await freePort();
const address = `http://127.0.0.1:${port}`;
const environment = { BATON_HOME: home, PORT: String(port), PUBLIC_URL: address, BATON_SAMPLE_COMPANY: 'off' };
const baton = await runBaton({ ...environment, DATABASE_URL: url });
const viewers = new LiveViewers();
const browser = await openBrowser();
try {
  await baton.ready();
  const [lead, boss] = [await board.link('lead', address), await board.link('boss', address)];
  const caller = await new Caller(address).signIn(lead);
  const watcher = await signIn(browser, address, boss);
  const paints = await firstPaints(watcher.page, address, 6);
  console.error(`first paint with ${given.open} open: ${JSON.stringify(paints)}`);

  await viewers.open(address, caller.cookie, Number(given.viewers));
  console.error(`${viewers.ready} viewers`);
  const list = (await caller.get(`/api/asks?whose=everyone&limit=${given.decisions}`)).body as AskList;
  const sentAt = new Map<string, number>();
  const screen = await screenTimes(watcher.page, list.waiting);
  for (const { caseId, askId } of list.waiting) {
    const sent = Date.now();
    screen.expect(caseId, sent);
    const body = { choice: 'accept', reason: 'As agreed with the customer.' };
    const answer = await caller.send('POST', `/api/asks/${caseId}/${askId}/answer`, body);
    if (answer.status !== 200) throw new Error(`The answer was refused: ${answer.text}`);
    sentAt.set(caseId, sent);
    await sleep(pace);
  }
  await sleep(3_000);
  const toViewers = [...sentAt].flatMap(([caseId, sent]) => viewers.times(`${caseId} answered`, sent));
  const toScreen = await screen.times();
  const { rows } = await pool.query<{ ms: number }>(
    `select extract(epoch from e.at - a.answered_at)::float8 * 1000 as ms
       from asks a join case_events e on e.case_id = a.case_id and e.event->>'kind' = 'ask_answered'
      where a.state = 'answered'`,
  );
  const moving = rows.map(({ ms }) => Math.round(ms));
  viewers.close();

  const owner = await signIn(browser, address, await board.link('lead', address));
  const tenByKeyboardMs = await decideByKeyboard(owner.page, 10);
  const figures = {
    open: Number(given.open),
    viewers: viewers.ready,
    decisions: list.waiting.length,
    firstPaintMs: paints,
    heardShare: toViewers.length / (list.waiting.length * Number(given.viewers)),
    toViewersMs: percentiles(toViewers),
    toScreenMs: percentiles(toScreen),
    seenOnScreen: toScreen.length,
    decideToMovingMs: percentiles(moving),
    tenByKeyboardMs,
  };
  const holds =
    paints.p95 < target.firstPaintMs &&
    figures.heardShare === 1 &&
    figures.toViewersMs.p95 < target.toViewersP95Ms &&
    toScreen.length === list.waiting.length &&
    figures.toScreenMs.p95 < target.toScreenP95Ms &&
    figures.decideToMovingMs.p95 < target.decideToMovingP95Ms &&
    tenByKeyboardMs < target.tenByKeyboardMs;
  console.log(JSON.stringify({ check: 'bench:board', holds, target, figures }));
} finally {
  viewers.close();
  await browser.close();
  await baton.stop();
  await board.close();
  await pool.end();
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}
