import { readFileSync } from 'node:fs';
import { DraftView, VersionSource } from '@baton/contract';
import { readMap } from '@baton/process-maps';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { press, write } from './by-keyboard.ts';
import { faultsOf, settled } from './faults-of.ts';
import type { Stage } from './stage.ts';

const MAP = 'support-triage';

async function openEditor({ url, priya }: Stage): Promise<Page> {
  await priya.page.goto(`${url}/maps/${MAP}/edit`);
  await settled(priya.page);
  await priya.page.locator('[data-step="triage"]').waitFor();
  return priya.page;
}

/** Watching a draft: rehearsals, past and running cases, a phone; and what is done to a map as a whole. */
export function checkEditorViews(stage: () => Stage): void {
  test('a written case is rehearsed by keyboard: it stops for one person, is answered, and ends', async () => {
    const page = await openEditor(stage());
    await press(page, 'Rehearse');
    const panel = page.getByRole('complementary', { name: 'Rehearse' });
    await panel.getByLabel('Text', { exact: true }).waitFor();
    await write(page, 'Id', 'M-1');
    await write(page, 'Text', 'Where is it?');
    await press(page, 'Run it');
    await panel.getByText('It stops for Support lead').waitFor();
    await panel.getByRole('heading', { name: 'Which queue should answer “Where is it?”?' }).waitFor();
    expect(await page.locator('[data-step="triage"]').getAttribute('data-mark')).toBe('here');
    expect(await faultsOf(page)).toEqual([]);
    await press(page, 'Accept the suggestion');
    await panel.getByText('The case ends here: done.').waitFor();
    await panel.getByText('Would call Intercom: create ticket.').waitFor();
    await press(page, 'Back to the start');
    await page.locator('[data-step="(trigger)"][data-mark="here"]').waitFor();
    await press(page, 'Close the rehearsal');
    await page.getByRole('complementary', { name: 'Inspector' }).waitFor();
    expect(await page.locator('[data-mark]').count()).toBe(0);
  });

  test('a stop rule says how many past cases would have stopped, and the steps which cases they have now', async () => {
    const { askOf, send, url } = stage();
    await askOf(await send(MAP, { id: 'V-1', text: 'My lawyer is on the way.' }));
    const page = await openEditor(stage());
    const here = page.getByRole('link', { name: /: \d+ cases? here now/ }).first();
    await here.waitFor();
    expect(await here.getAttribute('href')).toContain('step=triage');
    await page.locator('[data-step="triage"]').click();
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await inspector
      .getByText(/^([1-9]\d* of the last \d+ cases|The only case) that came here would have stopped\./)
      .first()
      .waitFor();
    await page.goto(`${url}/maps/${MAP}`);
    await page.getByRole('link', { name: /^AI step: Sort the message/ }).click();
    await page.waitForURL('**/cases?**step=triage**');
  });

  test('on a phone the picture has the screen: no tools to draw with, what is chosen comes as a sheet', async () => {
    const { url, priya } = stage();
    const { page } = priya;
    await page.setViewportSize({ width: 375, height: 760 });
    await openEditor(stage());
    expect(await page.getByRole('toolbar', { name: 'Add a step' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: /^Publish/ }).isVisible()).toBe(false);
    const sheet = page.locator('#inspector');
    expect(await sheet.isVisible()).toBe(false);
    const picture = (await page.locator('.react-flow').boundingBox())!;
    expect(picture.height).toBeGreaterThan(380);
    await page.locator('[data-step="triage"]').click();
    await sheet.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close, and show the map' }).click();
    await sheet.waitFor({ state: 'hidden' });
    for (const search of ['?tab=current&view=outline', '?tab=compare']) {
      await page.goto(`${url}/maps/${MAP}/edit${search}`);
      await page.locator('.react-flow__node, table').first().waitFor();
      expect([search, await faultsOf(page)]).toEqual([search, []]);
    }
    await page.setViewportSize({ width: 1600, height: 900 });
  });

  test('a lane is dragged to another place, and one undo brings it back', async () => {
    const page = await openEditor(stage());
    const lanes = () => page.getByRole('list', { name: 'Lanes' }).locator('strong').allTextContents();
    const before = await lanes();
    const grip = (await page.getByTitle('Drag to move this lane').first().boundingBox())!;
    const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 60, { steps: 4 });
    await page.mouse.move(x, y + 220, { steps: 8 });
    await page.mouse.up();
    await expectLanes(page, [before[1]!, before[0]!, ...before.slice(2)]);
    await page.keyboard.press('Control+Z');
    await expectLanes(page, before);
  });

  test('a wait is told which message ends it, for which case, and who is reminded', async () => {
    const { url, priya } = stage();
    const { page } = priya;
    await page.goto(`${url}/maps/sales-intake/edit`);
    await page.locator('[data-step="time_to_reply"]').click();
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    const message = inspector.getByRole('region', { name: 'A message that ends it' });
    await message.getByLabel('Comes from').selectOption('webhook received');
    const key = message.getByRole('group', { name: 'It belongs to the case whose values agree' });
    await key.getByLabel(/a new name$/).fill('about');
    await key.getByRole('button', { name: 'Add' }).click();
    await message.getByLabel('about', { exact: true }).fill('= lead.company');
    const reminders = inspector.getByRole('region', { name: 'Reminders' });
    await reminders.getByLabel('After').fill('4 h, 1 d');
    await reminders.getByLabel('After').press('Enter');
    await reminders.getByLabel('Who is reminded').selectOption({ index: 1 });
    expect(await faultsOf(page)).toEqual([]);
    const draft = async () => (await priya.get('/api/maps/sales-intake/drafts/redesigned', DraftView)).source;
    for (let tries = 0; tries < 100 && !(await draft()).includes('after: [ PT4H, P1D ]'); tries++)
      await page.waitForTimeout(200);
    const { document } = readMap(await draft());
    expect(document?.steps['time_to_reply']).toMatchObject({
      message: { connector: 'webhook', event: 'received', key: { about: '= lead.company' } },
      remind: { after: ['PT4H', 'P1D'], role: expect.any(String) },
    });
    await reminders.getByLabel('After').fill('soon');
    await reminders.getByLabel('After').press('Enter');
    await reminders.getByText('Expected times such as').waitFor();
  });

  test('an older version is restored into the draft, and the map goes out as BPMN and as a picture', async () => {
    const { priya } = stage();
    const page = await openEditor(stage());
    await page.locator('[data-step="triage"]').click();
    await page.getByRole('complementary', { name: 'Inspector' }).getByLabel('Title', { exact: true }).fill('Changed');
    await page.getByRole('button', { name: /^AI step: Changed/ }).waitFor();
    expect(await saved(page, 'Save as BPMN')).toContain('name="Changed"');
    expect((await saved(page, 'Save as a picture (PNG)')).slice(1, 4)).toBe('PNG');
    await page.getByRole('button', { name: 'Versions, links and files' }).click();
    await page.getByRole('menuitem', { name: 'Versions' }).click();
    await page.getByRole('button', { name: 'Restore version 1 into the draft' }).click();
    await page.getByRole('button', { name: /^AI step: Sort the message/ }).waitFor();
    const { source } = await priya.get(`/api/maps/${MAP}/versions/1`, VersionSource);
    const draft = () => priya.get(`/api/maps/${MAP}/drafts/redesigned`, DraftView);
    // Saved a moment after the last change.
    for (let tries = 0; tries < 100 && (await draft()).source !== source; tries++) await page.waitForTimeout(200);
    expect((await draft()).source).toBe(source);
  });
}

async function expectLanes(page: Page, titles: string[]): Promise<void> {
  const list = page.getByRole('list', { name: 'Lanes' }).locator('strong');
  for (const [at, title] of titles.entries()) await list.nth(at).filter({ hasText: title }).waitFor();
}

/** @returns what was saved, byte by byte as a text */
async function saved(page: Page, item: string): Promise<string> {
  const download = page.waitForEvent('download');
  download.catch(() => undefined);
  await page.getByRole('button', { name: 'Versions, links and files' }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  return readFileSync(await (await download).path(), 'latin1');
}
