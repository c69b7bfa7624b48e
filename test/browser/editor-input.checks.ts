import { DraftView, Me, SavedDraft } from '@baton/contract';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faultsOf, settled } from './faults-of.ts';
import type { Stage } from './stage.ts';

const MAP = 'support-triage';

async function openEditor({ url, priya }: Stage, search = ''): Promise<Page> {
  await priya.page.goto(`${url}/maps/${MAP}/edit${search}`);
  await settled(priya.page);
  await priya.page.locator('[data-step="triage"]').first().waitFor();
  return priya.page;
}

/** As if it came from the clipboard. */
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((words) => {
    const data = new DataTransfer();
    data.setData('text/plain', words);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);

declare class DataTransfer {
  setData(type: string, text: string): void;
}
declare class ClipboardEvent extends Event {
  constructor(type: string, init: { clipboardData: DataTransfer; bubbles: boolean; cancelable: boolean });
}
declare const document: { body: EventTarget };

export function checkEditorInput(stage: () => Stage): void {
  test.each(['light', 'dark'] as const)('no fault of accessibility on any side of a map, %s', async (scheme) => {
    const { url, priya } = stage();
    const { page } = priya;
    await page.emulateMedia({ colorScheme: scheme });
    await openEditor(stage());
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('[data-step="triage"]').click();
    await page
      .getByRole('button', { name: /^Stop rule of/ })
      .first()
      .click();
    await page.locator('#inspector details summary').first().click();
    expect(await faultsOf(page)).toEqual([]);
    for (const search of ['?tab=redesigned&view=outline', '?tab=current', '?tab=compare']) {
      await page.goto(`${url}/maps/${MAP}/edit${search}`);
      await settled(page);
      await page.locator('.react-flow__node, table').first().waitFor();
      expect([search, await faultsOf(page)]).toEqual([search, []]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('the steps of a template stand in the draft with what they need, and one undo takes them out', async () => {
    const page = await openEditor(stage());
    const steps = page.locator('.react-flow__node-step');
    const before = await steps.count();
    await page.getByRole('button', { name: 'Versions, links and files' }).click();
    await page.getByRole('menuitem', { name: 'Insert the steps of a template' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Insert the steps of “Refund/ })
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: /^Insert the steps of “Refund/ }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const look = page.getByRole('button', { name: /: Decide about the refund/ });
    await look.first().waitFor();
    await page.keyboard.press('Control+Z');
    await look.first().waitFor({ state: 'detached' });
    expect(await steps.count()).toBe(before);
  });

  test('a sheet of 5,000 rows is refused in one sentence, one of 3 becomes steps that one undo takes back', async () => {
    const page = await openEditor(stage());
    const before = await page.locator('.react-flow__node-step').count();
    await paste(page, Array.from({ length: 5000 }, (_, row) => `Step ${row}\tAna\tExcel\t5`).join('\n'));
    await page.getByText('Expected at most 300 rows, found 5,000. Nothing was pasted').waitFor();
    expect(await page.locator('.react-flow__node-step').count()).toBe(before);
    await paste(page, 'Call the customer\tSupport lead\tPhone\t5\nWrite it down\nClose it');
    await page.getByRole('button', { name: /^Person step: Call the customer/ }).waitFor();
    expect(await page.locator('.react-flow__node-step').count()).toBe(before + 3);
    await page.keyboard.press('Control+Z');
    await page.getByRole('button', { name: /^Person step: Call the customer/ }).waitFor({ state: 'detached' });
    expect(await page.locator('.react-flow__node-step').count()).toBe(before);
  });

  test('a label of 10,000 letters stays in its field with a sentence; markup is only text', async () => {
    const page = await openEditor(stage());
    await page.locator('[data-step="triage"]').click();
    const title = page.getByRole('complementary', { name: 'Inspector' }).getByLabel('Title', { exact: true });
    await title.fill('x'.repeat(10_000));
    await page.getByText('Expected at most 300 letters, found 10,000.').waitFor();
    expect((await title.inputValue()).length).toBe(10_000);
    await title.fill('<img src=x onerror=alert(1)>');
    await page.getByRole('button', { name: /^AI step: <img src=x onerror=alert\(1\)>/ }).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    await page.keyboard.press('Control+Z');
    await page.getByRole('button', { name: /^AI step: Sort the message/ }).waitFor();
    await page.getByText('Saved', { exact: true }).waitFor();
  });

  test('what is drawn without a connection is kept over a closed page, and saved when the connection is back', async () => {
    const { priya, takeFaults } = stage();
    const page = await openEditor(stage());
    await page.route('**/api/maps/*/drafts/**', (route) => route.abort());
    await page.locator('[data-step="triage"]').click();
    const title = page.getByRole('complementary', { name: 'Inspector' }).getByLabel('Title', { exact: true });
    await title.fill('Sort what came in');
    await page.getByText('Kept in this browser only.').waitFor();
    await page.unroute('**/api/maps/*/drafts/**');
    page.once('dialog', (dialog) => void dialog.accept());
    await openEditor(stage());
    await page.getByText('This browser had kept changes that were not saved.').waitFor();
    await page.getByRole('button', { name: /^AI step: Sort what came in/ }).waitFor();
    await page.getByText('Saved', { exact: true }).waitFor();
    const draft = await priya.get(`/api/maps/${MAP}/drafts/redesigned`, DraftView);
    expect(draft.source).toContain('title: Sort what came in');
    // The browser itself notes every request that did not reach anybody.
    expect(takeFaults().every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
  });

  test('a session that ends while somebody draws: they sign in where they are, and nothing is lost', async () => {
    const { url, priya, takeFaults } = stage();
    const page = await openEditor(stage());
    const password = 'a long word for this test alone';
    const headers = { 'x-baton-csrf': priya.me.csrf };
    const chosen = await priya.context.request.put(`${url}/api/session/password`, { data: { password }, headers });
    expect(chosen.ok()).toBe(true);
    await priya.context.clearCookies();
    await page.locator('[data-step="triage"]').click();
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await inspector.getByLabel('Title', { exact: true }).fill('Drawn after the end');
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.getByLabel(/^Password of/).fill('not the right one at all');
    await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByLabel(/^Password of/).fill(password);
    await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(page.url()).toContain(`/maps/${MAP}/edit`);
    Object.assign(priya.me, await priya.get('/api/me', Me));
    const draft = await priya.get(`/api/maps/${MAP}/drafts/redesigned`, DraftView);
    expect(draft.source).toContain('title: Drawn after the end');
    // The browser itself notes every request that was refused.
    expect(takeFaults().filter((fault) => !fault.includes('401'))).toEqual([]);
  });

  test('a map of a newer format is shown, and nothing writes over it', async () => {
    const { url, priya } = stage();
    const { source, revision } = await priya.get(`/api/maps/${MAP}/drafts/redesigned`, DraftView);
    const newer = { source: source.replace('format: 1', 'format: 2'), revision };
    const csrf = { 'x-baton-csrf': priya.me.csrf };
    const put = (data: unknown) =>
      priya.context.request.put(`${url}/api/maps/${MAP}/drafts/redesigned`, { data, headers: csrf });
    const saved = SavedDraft.parse(await (await put(newer)).json());
    await priya.page.goto(`${url}/maps/${MAP}/edit`);
    await priya.page.getByText('This map is written in format 2, and this Baton draws format 1.').waitFor();
    expect(await faultsOf(priya.page)).toEqual([]);
    const after = await priya.get(`/api/maps/${MAP}/drafts/redesigned`, DraftView);
    expect(after).toMatchObject({ source: newer.source, revision: saved.revision });
    expect((await put({ source, revision: saved.revision })).ok()).toBe(true);
  });
}
