import { CaseDetail, IntakeAddress, IntakeAnswer, WorkingHours } from '@baton/contract';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { SignedIn } from '../demo/signed-in.ts';
import { faultsOf, settled } from './faults-of.ts';
import type { Stage } from './stage.ts';

const title = 'Customer message to answered ticket';

/** @returns the link that the page shows once */
async function addPerson(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Add a person' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Add a person' });
  await dialog.getByLabel('Name').fill('Kim Reyes');
  await dialog.getByLabel('E-mail').fill('kim@alder.example');
  await dialog.getByLabel('Title').fill('Support lead');
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  const link = (await dialog.locator('code').textContent()) ?? '';
  await dialog.getByRole('button', { name: 'Done' }).click();
  return link;
}

/** A fault put into the text is named at its place, and the place is one click away. */
async function breakAndMend(page: Page): Promise<void> {
  const box = page.getByLabel('Text of the map');
  const text = await box.inputValue();
  await box.fill(text.replace('next: triage', 'next: nowhere'));
  await page.getByText('must be fixed first').waitFor();
  const line = text.slice(0, text.indexOf('next: triage')).split('\n').length;
  await page
    .getByRole('button', { name: `Line ${line}, column` })
    .first()
    .click();
  const caret = await box.evaluate((area) => (area as unknown as { selectionStart: number }).selectionStart);
  expect(text.slice(0, caret).split('\n').length).toBe(line);
  expect(await faultsOf(page)).toEqual([]);
  await box.fill(text);
}

async function publishFromLibrary(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'New map' }).first().click();
  await page.getByRole('button', { name: title }).click();
  await page.getByLabel('Support lead: owner').waitFor();
  await breakAndMend(page);
  await page.getByText(/It can be published|Nothing to fix/).waitFor();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('Choose an owner and a backup for “Support lead”.').waitFor();
  for (const [role, owner, backup] of [
    ['Support lead', 'Priya Nair', 'Kim Reyes'],
    ['Operations lead', 'Kim Reyes', 'Priya Nair'],
  ] as const) {
    await page.getByLabel(`${role}: owner`).selectOption({ label: owner });
    await page.getByLabel(`${role}: backup`).selectOption({ label: backup });
  }
  await page.getByLabel('Note').fill('Our first map.');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.waitForURL('**/maps/support-triage');
}

/** After the sample is gone: a company of its own, from the first person to the first decision, without a command line. */
export function checkOwnCompany(stage: () => Stage): void {
  let kim: SignedIn;

  test('a person is added, a map of the library published, a case stops, and that person decides', async () => {
    const { url, priya, askOf, endOf, signInWith } = stage();
    const { page } = priya;
    await page.goto(`${url}/people`);
    await page.getByText('You are the only one here').waitFor();
    const link = await addPerson(page);
    await page.goto(`${url}/connectors`);
    await page.getByRole('button', { name: 'Use its sandbox: Intercom' }).click();
    await page.getByRole('button', { name: 'Use its sandbox: Intercom' }).waitFor({ state: 'detached' });
    await page.goto(`${url}/maps`);
    await publishFromLibrary(page);
    await page.locator('header').getByText('Sandbox', { exact: true }).waitFor();

    const { path } = await priya.post('/api/maps/support-triage/intake-address', { signed: false }, IntakeAddress);
    const sent = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: 'own-1', text: 'Our lawyer will be in touch.' }),
    });
    const { caseId } = IntakeAnswer.parse(await sent.json());
    const ask = await askOf(caseId!);
    expect(ask).toMatchObject({ owner: { name: 'Kim Reyes' }, backup: { name: 'Priya Nair' }, sandbox: true });

    kim = await signInWith(link);
    await kim.page.getByRole('heading', { name: 'Your decision' }).waitFor();
    expect(await kim.page.locator('form').getByText('Sandbox', { exact: true }).count()).toBe(1);
    await kim.page.keyboard.press('2');
    await kim.page.keyboard.type('I call their lawyer myself.');
    await kim.page.keyboard.press('Control+Enter');
    await kim.page.getByText(/Kim Reyes answered/).waitFor();
    const { status, history } = await endOf(caseId!);
    expect(status).toBe('declined');
    expect(history.some(({ by }) => by?.name === 'Kim Reyes')).toBe(true);
  });

  test('nobody leaves before the page has said which role goes to whom', async () => {
    const { url, priya } = stage();
    const { page } = priya;
    await page.goto(`${url}/people`);
    await page.getByRole('button', { name: 'What to do with Kim Reyes' }).click();
    await page.getByRole('menuitem', { name: 'Deactivate' }).click();
    const dialog = page.getByRole('dialog', { name: 'Deactivate Kim Reyes?' });
    await dialog.getByText('Owner of “Operations lead” on').waitFor();
    await dialog.getByText('the backup becomes the owner').first().waitFor();
    expect(await dialog.getByRole('button', { name: 'Deactivate and hand on' }).count()).toBe(1);
    await settled(page);
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await kim.context.close();
  });

  test('a case that is held says since when, by whom and why, on its page and in its history', async () => {
    const { url, priya, askOf } = stage();
    const { page } = priya;
    const held = async (off: boolean, reason: string) =>
      page.evaluate(
        async ([csrf, body]) => {
          const answer = await fetch('/api/switches', {
            method: 'PUT',
            headers: { 'content-type': 'application/json', 'x-baton-csrf': csrf! },
            body: body!,
          });
          if (!answer.ok) throw new Error(await answer.text());
        },
        [priya.me.csrf, JSON.stringify({ scope: 'map', target: 'support-triage', off, reason })],
      );
    await held(true, 'The queues are being renamed.');
    const { path } = await priya.post('/api/maps/support-triage/intake-address', { signed: false }, IntakeAddress);
    const sent = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: 'own-2', text: 'I forgot my password, please help.' }),
    });
    const { caseId } = IntakeAnswer.parse(await sent.json());
    await page.goto(`${url}/cases/${caseId}`);
    await page.getByText(/^Held since .* because Priya Nair switched the map off: “The queues are/).waitFor();
    await settled(page);
    expect(await faultsOf(page)).toEqual([]);
    await held(false, 'They have their names.');
    await page.getByText(/^Held since /).waitFor({ state: 'detached' });
    await askOf(caseId!); // it went on, until somebody is needed
    const { history } = await priya.get(`/api/cases/${caseId}`, CaseDetail);
    expect(history.map(({ type }) => type)).toEqual(expect.arrayContaining(['switched_off', 'switched_on']));
  });

  test('a model without a key is refused with what to do, and nothing changes', async () => {
    const { url, priya, takeFaults } = stage();
    const { page } = priya;
    await page.goto(`${url}/settings`);
    await page.getByLabel(/^Claude/).check();
    expect(await page.getByRole('button', { name: 'Try it' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Expected a key for Claude, found none').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.reload();
    expect(await page.getByLabel(/^Built-in rules/).isChecked()).toBe(true);
    // The browser itself notes the refused request.
    expect(takeFaults()).toEqual([expect.stringContaining('status of 409')]);
  });

  test('working hours and holidays are chosen, and hold', async () => {
    const { url, priya } = stage();
    const { page } = priya;
    await page.goto(`${url}/settings`);
    const form = page.getByRole('form', { name: 'Working hours' });
    await form.getByLabel('Saturday').check();
    await form.getByLabel('To', { exact: true }).fill('16:30');
    await form.getByText('7 h 30 min a day, 6 days a week').waitFor();
    await form.getByLabel('Time zone').selectOption('Europe/Berlin');
    await form.getByLabel('Another day on which nobody works').fill('2026-12-25');
    await form.getByRole('button', { name: 'Add' }).click();
    await form.getByLabel(/^Working hours only/).check();
    await form.getByRole('button', { name: 'Save working hours' }).click();
    await page.getByText('Saved.').first().waitFor({ state: 'attached' });
    expect(await faultsOf(page)).toEqual([]);
    await page.reload();
    await form.getByText('Fri, 25 December 2026').waitFor();
    expect(await priya.get('/api/workspace/working-hours', WorkingHours)).toEqual({
      zone: 'Europe/Berlin',
      days: [1, 2, 3, 4, 5, 6],
      from: '09:00',
      to: '16:30',
      holidays: ['2026-12-25'],
      answerTimes: 'working_hours',
    });
    await form.getByRole('button', { name: 'Remove Fri, 25 December 2026' }).click();
    await form.getByText('None yet.').waitFor();
  });
}
