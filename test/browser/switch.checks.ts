import { setTimeout as pause } from 'node:timers/promises';
import { CaseDetail } from '@baton/contract';
import { expect, test } from '@jest/globals';
import type { SignedIn } from '../demo/signed-in.ts';
import type { Stage } from './stage.ts';

export function checkOffSwitch(stage: () => Stage, sam: () => SignedIn): void {
  test('the off switch holds every case, tells everybody who and why, and lets them go on', async () => {
    const { url, send, endOf, priya } = stage();
    const { page } = priya;
    await page.goto(`${url}/cases`);
    await page.getByRole('button', { name: 'Stop all' }).click();
    const dialog = page.getByRole('dialog', { name: 'Stop work' });
    expect(await dialog.getByRole('button', { name: 'Stop now' }).isDisabled()).toBe(true);
    await dialog.getByLabel(/^Why/).fill('The ticket tool is being moved.');
    await dialog.getByRole('button', { name: 'Stop now' }).click();
    await dialog.waitFor({ state: 'detached' });

    const notice = /Everything is stopped, by Priya Nair.*The ticket tool is being moved/;
    await page.getByText(notice).waitFor();
    await sam().page.goto(`${url}/exceptions`);
    await sam().page.getByText(notice).waitFor();
    const caseId = await send('support-triage', { id: 'held', text: 'Where is our parcel? It was due on Monday.' });
    await pause(500);
    expect((await priya.get(`/api/cases/${caseId}`, CaseDetail)).finishedAt).toBeNull();

    await page.getByRole('button', { name: 'Start again' }).click();
    await dialog.getByLabel(/^Why/).fill('It has moved.');
    await dialog.getByRole('button', { name: 'Start again' }).click();
    await page.getByText(notice).waitFor({ state: 'detached' });
    await sam().page.getByText(notice).waitFor({ state: 'detached' });
    expect((await endOf(caseId)).status).toBe('done');
  });

  test('one step of a map is stopped by itself, says that it is, and was tried afterwards', async () => {
    const { url, send, endOf, priya } = stage();
    const { page } = priya;
    await page.goto(`${url}/maps`);
    const dialog = page.getByRole('dialog', { name: 'Stop work' });
    const pick = async () => {
      await page.getByRole('button', { name: 'Stop all' }).click();
      await dialog.getByLabel('What should stop').selectOption('map support-triage');
      await dialog.getByLabel('How much of it').selectOption('step support-triage/create_ticket');
    };
    await pick();
    await dialog.getByText('Never tried so far.').waitFor();
    await dialog.getByLabel(/^Why/).fill('No tickets during the move.');
    await dialog.getByRole('button', { name: 'Stop now' }).click();
    await dialog.waitFor({ state: 'detached' });
    const caseId = await send('support-triage', { id: 'held-at-step', text: 'Where is our parcel? It was due today.' });
    await pause(500);
    expect((await priya.get(`/api/cases/${caseId}`, CaseDetail)).finishedAt).toBeNull();

    await pick();
    await dialog.getByText('No tickets during the move.').waitFor();
    await dialog.getByLabel(/^Why/).fill('The move is over.');
    await dialog.getByRole('button', { name: 'Start again' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await endOf(caseId)).status).toBe('done');
    await pick();
    await dialog.getByText(/^Last tried/).waitFor();
    await page.keyboard.press('Escape');
  });
}
