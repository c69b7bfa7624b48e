import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AskDetail, AskLine, CaseDetail, MapView } from '@baton/contract';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pick, press, tabTo, write } from './by-keyboard.ts';
import { faultsOf, settled } from './faults-of.ts';
import type { Stage } from './stage.ts';

const SLUG = 'a-customer-asks-for-a-refund';

/** Two roles, eight steps between the trigger and the end: ten in all, and the baton changes hands twice. */
const steps: [title: string, lane: string][] = [
  ['Read the request', 'Clerk'],
  ['Find the order', 'Clerk'],
  ['Note the amount', 'Clerk'],
  ['Check the receipt', 'Clerk'],
  ['Approve the refund', 'Manager'],
  ['Pay it back', 'Manager'],
  ['Tell the customer', 'Manager'],
  ['File it', 'Manager'],
];

/** Draws the map with the keyboard alone, from the list of maps to its first case. */
export async function drawByKeyboard(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/new-map`);
  await settled(page);
  await write(page, 'What starts it?', 'A customer asks for a refund');
  await write(page, 'What ends it?', 'The money is back');
  await write(page, 'Who touches it?', 'Clerk, Manager');
  await press(page, 'Start drawing');
  await page.waitForURL(`**/maps/${SLUG}/edit**`);
  await page.locator('[data-step="finished"]').waitFor();
  await addSteps(page);
  await addStopRule(page);
}

async function addSteps(page: Page): Promise<void> {
  await page.locator('body').press('t');
  await page.keyboard.press('Escape');
  await tabTo(page, /^Trigger: A customer asks/);
  await page.keyboard.press('p');
  let lane = '';
  for (const [title, wanted] of steps) {
    await tabTo(page, 'What happens next?');
    if (wanted !== lane) {
      await pick(page, 'Lane', wanted);
      lane = wanted;
      await write(page, 'Minutes', '5');
      await tabTo(page, 'What happens next?', 'Shift+Tab');
    }
    await page.keyboard.insertText(title);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: new RegExp(`^Person step: ${title}`) }).waitFor();
  }
  await page.keyboard.press('Escape');
}

/** On the first step: stop when the request mentions a lawyer. */
async function addStopRule(page: Page): Promise<void> {
  for (let back = 1; back < steps.length; back++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await press(page, '+ Add');
  await tabTo(page, /No owner|answers in/);
  await page.keyboard.press('Enter');
  await pick(page, 'Field', 'start: about');
  await pick(page, 'Test', 'mentions');
  await write(page, 'Value', 'lawyer');
  await write(page, 'Question', 'A lawyer is mentioned. Who answers?');
}

async function publishByKeyboard(page: Page): Promise<void> {
  await page
    .getByText('None: this map can be published.')
    .or(page.getByText(/^\d+ (warning|suggestion)$/))
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Publish v1' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Publish this map' });
  await dialog.waitFor();
  await pick(page, 'Clerk: owner', 'Priya');
  await pick(page, 'Clerk: backup', 'Sam');
  await pick(page, 'Manager: owner', 'Sam');
  await pick(page, 'Manager: backup', 'Priya');
  await write(page, 'Note', 'Our first map.');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/maps/${SLUG}`);
}

export function checkEditor(stage: () => Stage): void {
  test('a new user draws a map of ten steps by keyboard alone, publishes it, and a case runs through it', async () => {
    const { url, priya, send } = stage();
    const { page } = priya;
    const begun = performance.now();
    await drawByKeyboard(page, url);
    expect(await faultsOf(page)).toEqual([]);
    await publishByKeyboard(page);
    const took = performance.now() - begun;
    process.stdout.write(`drawn and published by keyboard in ${(took / 1000).toFixed(1)} s\n`);

    const map = await priya.get(`/api/maps/${SLUG}`, MapView);
    expect(map.steps.map(({ title }) => title).toSorted()).toEqual(
      [...steps.map(([title]) => title), 'The money is back'].toSorted(),
    );
    expect(map.steps.flatMap(({ stops }) => stops.map(({ sentence }) => sentence))).toEqual([
      'Stop if start about mentions “lawyer”',
    ]);
    passesCheck(map.source);
    const caseId = await send(SLUG, { id: 'R-1', about: 'My lawyer wants the money back.' });
    const titles = await answerAll(stage(), caseId);
    expect(titles).toHaveLength(steps.length + 1);
    expect(titles.filter((title) => title.includes('lawyer is mentioned'))).toHaveLength(1);
    expect(await stage().endOf(caseId)).toMatchObject({ status: 'done' });
  });
}

/** The text that the editor wrote is a file like any other: `baton check` finds nothing that must be fixed. */
function passesCheck(source: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'baton-drawn-'));
  const file = path.join(folder, 'map.yaml');
  writeFileSync(file, source);
  const command = path.resolve(import.meta.dirname, '../../backend/scripts/baton.mjs');
  // Anything that must be fixed ends the command with a fault, and this line with it.
  execFileSync(process.execPath, [command, 'check', file], { encoding: 'utf8', env: { PATH: process.env['PATH'] } });
  rmSync(folder, { recursive: true });
}

/** Answers whatever the case asks with the first choice, as the person it asks. @returns the questions in their order */
async function answerAll({ priya, signInAs, endOf }: Stage, caseId: string): Promise<string[]> {
  const sam = await signInAs('Sam Okafor');
  const asked: string[] = [];
  for (let tries = 0; tries < 400 && asked.length < 20; tries++) {
    const { openAsks, finishedAt } = await priya.get(`/api/cases/${caseId}`, CaseDetail);
    if (finishedAt !== null) break;
    const [askId] = openAsks;
    if (askId === undefined) {
      await new Promise((done) => setTimeout(done, 100));
      continue;
    }
    const path = `/api/asks/${caseId}/${askId}`;
    const ask = await priya.get(path, AskDetail);
    const who = ask.owner.name === 'Sam Okafor' ? sam : priya;
    await who.post(`${path}/answer`, { choice: ask.choices[0]!.id, reason: 'As it should be.' }, AskLine);
    asked.push(ask.question);
  }
  await sam.context.close();
  await endOf(caseId);
  return asked;
}
