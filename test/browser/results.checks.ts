import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { CaseMarks, CaseNotes, LaunchView, MeasuresView, SavedCases } from '@baton/contract';
import { expect, test } from '@jest/globals';
import { settled } from './faults-of.ts';
import type { Stage } from './stage.ts';

const slug = 'support-triage';
/** Milliseconds. */
const PATIENCE = 60_000;

/** A case becomes a test, is rehearsed, gets a note and leaves as a file; the checklist and the measures tell of it. */
export function checkResults(stage: () => Stage): void {
  test('a case is kept as a test, and the launch checklist counts it', async () => {
    const { url, priya, send, endOf } = stage();
    const { page } = priya;
    const { id } = await endOf(await send(slug, { id: 'keep-me', text: 'I forgot my password.' }));
    await page.setViewportSize({ width: 1600, height: 900 });
    await page.goto(`${url}/cases/${id}?save=true`);
    const dialog = page.getByRole('dialog', { name: 'Save as test case' });
    await dialog.getByLabel('Name').fill('A forgotten password');
    await dialog.getByLabel(/ugly/).check();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    const { cases } = await priya.get(`/api/maps/${slug}/saved-cases`, SavedCases);
    expect(cases).toHaveLength(9);
    expect(cases[0]).toMatchObject({ name: 'A forgotten password', ugly: true, caseId: id, verdict: 'as_it_must' });
    await page.goto(`${url}/maps/${slug}/launch`);
    await page.getByText('9 of 9 saved cases go as they must').waitFor();

    await page.getByLabel(/Looks every day at what failed on this map/).selectOption({ label: 'Sam Okafor' });
    await page.getByText('Sam Okafor, for this map.').waitFor();
    const { lines } = await priya.get(`/api/maps/${slug}/launch`, LaunchView);
    expect(lines.find((line) => line.id === 'reviewer')?.met).toBe(true);
  });

  test('a case runs again on the draft, gets a note, and leaves as a file', async () => {
    const { url, priya, send, endOf } = stage();
    const { page } = priya;
    const { id } = await endOf(await send(slug, { id: 'again', text: 'Where is our parcel? It was due on Monday.' }));
    await page.goto(`${url}/cases/${id}`);
    await page.getByRole('button', { name: 'This case' }).click();
    await page.getByRole('menuitem', { name: 'Run again on the draft' }).click();
    await page.getByText(/it goes the same way; it is done then/).waitFor();
    await page.getByRole('button', { name: 'Close' }).last().click();

    await page.getByText('Notes and links').click();
    await page.getByLabel('Note', { exact: true }).fill('The carrier was called.');
    await page.getByLabel(/^Link/).fill('https://example.com/parcel/7');
    await page.getByRole('button', { name: 'Add the note' }).click();
    await page.getByRole('link', { name: 'https://example.com/parcel/7' }).waitFor();
    const { notes } = await priya.get(`/api/cases/${id}/notes`, CaseNotes);
    expect(notes).toMatchObject([{ text: 'The carrier was called.', by: { name: 'Priya Nair' } }]);

    await page.getByRole('button', { name: 'Export' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /Markdown/ }).click(),
    ]);
    const story = readFileSync(await file.path(), 'utf8');
    expect(story).toContain('Where is our parcel?');
    expect(story).toContain('The carrier was called. (https://example.com/parcel/7)');
  });

  test('a complaint is written down on its case, and taken back', async () => {
    const { url, priya, send, endOf } = stage();
    const { page } = priya;
    const { id } = await endOf(await send(slug, { id: 'complaint', text: 'I forgot my password again.' }));
    await page.goto(`${url}/cases/${id}`);
    await page.getByText('Complaints and mistakes').click();
    await page.getByLabel('In a sentence').fill('It took too long.');
    await page.getByLabel('Cost in USD').fill('12.5');
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByText('Complaints and mistakes (1)').waitFor();
    const { marks } = await priya.get(`/api/cases/${id}/marks`, CaseMarks);
    expect(marks).toMatchObject([{ kind: 'complaint', text: 'It took too long.', cost: 12.5, takenBack: null }]);
    await page.getByRole('button', { name: /^Take back/ }).click();
    await page.getByText(/Taken back by Priya Nair/).waitFor();
  });

  test('what the page shows of a measure is what the server counted, and the sheet holds it', async () => {
    const { url, priya } = stage();
    const { page } = priya;
    const read = () => priya.get(`/api/measures?map=${slug}`, MeasuresView);
    // The sample company's past is still being written while its first pages can be used already.
    let { all, words } = await read();
    for (const end = Date.now() + PATIENCE; all.untouched?.value === null && Date.now() < end;) {
      await pause(500);
      ({ all, words } = await read());
    }
    await page.goto(`${url}/measures?map=${slug}`);
    await settled(page);
    const card = page.getByRole('button', { name: /^Went through without a stop/ });
    await card.click();
    expect(await card.getAttribute('aria-pressed')).toBe('true');
    expect(await card.textContent()).toContain('%');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const sheet = readFileSync(await file.path(), 'utf8').split('\r\n');
    expect(sheet.filter((line) => line.startsWith('all,'))).toHaveLength(words.length);
    expect(all.untouched?.value).not.toBeNull();
  });
}
