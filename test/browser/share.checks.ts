import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { faultsOf, settled } from './faults-of.ts';
import type { Stage } from './stage.ts';

const MAP = 'support-triage';

export function checkSharing(stage: () => Stage): void {
  test('a link shows the map on a phone to somebody who is not signed in, until it is ended', async () => {
    const { url, priya } = stage();
    const { page } = priya;
    await page.goto(`${url}/maps/${MAP}/edit?tab=current`);
    await page.locator('.react-flow__node-step').first().waitFor();
    await page.getByRole('button', { name: 'Versions, links and files' }).click();
    await page.getByRole('menuitem', { name: 'Share by link' }).click();
    await page.getByRole('button', { name: 'Make a link' }).click();
    const link = await page.locator('code').textContent();
    expect(await faultsOf(page)).toEqual([]);

    const stranger = await page
      .context()
      .browser()!
      .newContext({ viewport: { width: 375, height: 800 } });
    const phone = await stranger.newPage();
    const asked: string[] = [];
    phone.on('request', (request) => asked.push(request.url()));
    for (const colorScheme of ['light', 'dark'] as const) {
      await phone.emulateMedia({ colorScheme });
      await phone.goto(link!);
      await phone.reload();
      await phone.getByRole('heading', { name: 'Customer message to answered ticket, as it runs today' }).waitFor();
      await phone.getByRole('rowheader', { name: 'Copy the message into a ticket' }).waitFor();
      expect(await faultsOf(phone)).toEqual([]);
      expect(await phone.evaluate('document.documentElement.scrollWidth')).toBe(375);
    }
    expect(asked.join()).not.toContain(link!.split('#')[1]);
    await page.getByRole('button', { name: /^End the link of Priya/ }).click();
    await page.getByText('it is not shown again').waitFor({ state: 'detached' });
    await phone.reload();
    await phone.getByText('This link opens nothing any more.').waitFor();
    await stranger.close();
  });

  test('a map goes onto paper, whatever alphabet its steps are written in', async () => {
    const { url, priya } = stage();
    const { page } = priya;
    await page.goto(`${url}/maps/${MAP}/edit`);
    await settled(page);
    await page.locator('[data-step="triage"]').click();
    const title = page.getByRole('complementary', { name: 'Inspector' }).getByLabel('Title', { exact: true });
    await title.fill('Prüfen, Ωμέγα, 检查发票');
    await page.getByRole('button', { name: 'Versions, links and files' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Save for print (PDF, A3)' }).click(),
    ]);
    const bytes = readFileSync(await download.path());
    expect(download.suggestedFilename()).toBe(`${MAP}.pdf`);
    expect([bytes.subarray(0, 5).toString(), bytes.length > 10_000]).toEqual(['%PDF-', true]);
    await page.getByText('Saved', { exact: true }).waitFor();
  });
}
