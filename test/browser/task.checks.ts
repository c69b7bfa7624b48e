import { CaseDetail } from '@baton/contract';
import { expect, test } from '@jest/globals';
import type { Stage } from './stage.ts';

/** A lead that fits: the sales lead (Lena Fischer) approves a price range. */
const lead = {
  email: 'office@northlight.example',
  sent_at: '2026-11-20T09:00:00Z',
  company: 'Northlight Kitchens',
  message: 'We open two sites in spring.',
  equipment: 'forklifts',
  machines: 4,
  country: 'US',
  years_in_business: 6,
  budget: { amount: '9000', currency: 'USD' },
};

export function checkTasks(stage: () => Stage): void {
  test('a task asks for amounts in the order of the map, says what is missing, and hands them on exactly', async () => {
    const { url, priya, send, askOf, signInAs } = stage();
    const ask = await askOf(await send('sales-intake', lead));
    expect(ask).toMatchObject({ kind: 'task', owner: { name: 'Lena Fischer' } });
    const { page } = await signInAs('Lena Fischer');
    await page.goto(`${url}/exceptions/${ask.caseId}/${ask.askId}`);
    await page.getByRole('heading', { name: 'Your decision' }).waitFor();
    await page.keyboard.press('1');
    const names = await page.locator('form label').allTextContents();
    expect(names.filter((name) => name.startsWith('Price'))).toEqual(['Price from', 'Price to']);

    await page.getByLabel('Price from', { exact: true }).fill('1,200.50');
    await page.getByLabel(/^Reason/).fill('Four machines, two sites.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Please fill in: Price to.').waitFor();
    await page.getByLabel('Price to', { exact: true }).fill('1800');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Lena Fischer answered “Approve”').waitFor();

    const next = await askOf(ask.caseId);
    expect(next).toMatchObject({ kind: 'task', owner: { name: 'Tomás Vidal' } });
    const { history } = await priya.get(`/api/cases/${ask.caseId}`, CaseDetail);
    expect(history.map(({ data }) => data)).toContainEqual(
      expect.objectContaining({
        choice: 'approve',
        edits: { price_from: { amount: '1200.50', currency: 'USD' }, price_to: { amount: '1800', currency: 'USD' } },
      }),
    );
    await page.goto(`${url}/cases/${ask.caseId}`);
    await page.getByText('Four machines, two sites.').first().waitFor();
    await page.context().close();
  });
}
