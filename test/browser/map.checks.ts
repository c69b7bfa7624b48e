import { execFileSync } from 'node:child_process';
import { IntakeAddress, IntakeAnswer, MapView } from '@baton/contract';
import { expect, test } from '@jest/globals';
import { faultsOf } from './faults-of.ts';
import type { Stage } from './stage.ts';

export function checkMaps(stage: () => Stage): void {
  test.each(['support-triage', 'sales-intake'])('as many numbered arrows as the measure says: %s', async (slug) => {
    const { url, priya } = stage();
    await priya.page.goto(`${url}/maps/${slug}`);
    await priya.page.locator('.react-flow__edge').first().waitFor({ state: 'attached' });
    const numbers = await priya.page.locator('.react-flow__edge circle').count();
    expect((await priya.get(`/api/maps/${slug}`, MapView)).handoffs).toBe(numbers);
  });

  test.each([false, true])('a new intake address and a line that sends a first message, signed: %s', async (signed) => {
    const { url, priya } = stage();
    const { page } = priya;
    await page.goto(`${url}/maps/support-triage`);
    await page.getByRole('button', { name: 'Intake address' }).click();
    const dialog = page.getByRole('dialog', { name: 'How messages come in' });
    if (signed) await dialog.getByLabel('The sender signs each message').press('Space');
    await dialog.getByRole('button', { name: 'Make an address' }).click();
    const line = await dialog.locator('code').last().textContent();
    expect(await dialog.locator('code').count()).toBe(signed ? 3 : 2);
    expect(await faultsOf(page)).toEqual([]);
    const said = execFileSync('sh', ['-c', (line ?? '').replace(/\bcurl /, 'curl -s ')], { encoding: 'utf8' });
    const { caseId, repeated } = IntakeAnswer.parse(JSON.parse(said));
    expect(repeated).toBe(signed); // the second line sends the same message again
    expect(caseId).not.toBeNull();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  test('an address that got into wrong hands is closed, and takes nothing any more', async () => {
    const { url, priya } = stage();
    const { page } = priya;
    const { path } = await priya.post('/api/maps/sales-intake/intake-address', { signed: false }, IntakeAddress);
    await page.goto(`${url}/maps/sales-intake`);
    await page.getByRole('button', { name: 'Intake address' }).click();
    const dialog = page.getByRole('dialog', { name: 'How messages come in' });
    const close = dialog.getByRole('button', { name: /^Close the address/ });
    await close.first().waitFor();
    const before = await close.count();
    await close.last().click();
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Close for good' }).click();
    await dialog.getByText('Closing cannot be taken back').waitFor({ state: 'detached' });
    expect(await close.count()).toBe(before - 1);
    expect((await fetch(url + path, { method: 'POST', body: '{}' })).status).toBe(404);
  });

  test('who does what is changed on the map, and two times the same person is refused with a reason', async () => {
    const { url, priya, takeFaults } = stage();
    const { page } = priya;
    await page.goto(`${url}/maps/sales-intake`);
    await page.getByText('Who does what').click();
    const backup = page.getByLabel('Account manager: backup');
    await backup.selectOption({ label: 'Marcus Webb' });
    await page.getByText('Saved. Account manager.').waitFor({ state: 'attached' });
    const { roles } = await priya.get('/api/maps/sales-intake', MapView);
    expect(roles.find(({ role }) => role === 'account_manager')).toMatchObject({
      owner: { name: 'Tomás Vidal' },
      backup: { name: 'Marcus Webb' },
    });
    await backup.selectOption({ label: 'Tomás Vidal' });
    await page.getByText(/a backup who is the owner is no backup/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await backup.selectOption({ label: 'Lena Fischer' });
    await page.getByText(/a backup who is the owner is no backup/).waitFor({ state: 'detached' });
    // The browser itself notes the refused request.
    expect(takeFaults()).toEqual([expect.stringContaining('status of 400')]);
  });
}
