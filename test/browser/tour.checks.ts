import { expect, test } from '@jest/globals';
import { faultsOf, settled } from './faults-of.ts';
import type { Stage } from './stage.ts';

export function checkTour(stage: () => Stage): void {
  test('the tour is put away and taken up again, by keyboard, and ends when an exception was decided', async () => {
    const { url, signInAs, send, askOf } = stage();
    const caseId = await send('support-triage', { id: 'tour-1', text: 'My lawyer will write to you.' });
    const { owner, askId } = await askOf(caseId);
    const person = await signInAs(owner.name);
    const { page } = person;
    const tour = page.getByRole('region', { name: 'Tour of the sample company' });
    const press = (name: string) => tour.getByRole('button', { name }).press('Enter');
    // Where signing in leads to has to be there first: it would lead away from the tour.
    await settled(page);
    await press('Start the tour');
    await page.waitForURL('**/maps');
    await press('Next');
    await page.waitForURL('**/maps/support-triage');
    await settled(page);
    expect(await faultsOf(page)).toEqual([]);
    await press('Put away');
    await tour.waitFor({ state: 'detached' });
    await page.reload();
    await settled(page);
    expect(await tour.count()).toBe(0);
    await page.getByRole('button', { name: owner.name }).click();
    await page.getByRole('menuitem', { name: 'Tour in five steps' }).click();
    await tour.getByText('2 of 5').waitFor();
    for (const place of ['**/cases', '**/exceptions**', '**/exceptions**']) {
      await press('Next');
      await page.waitForURL(place);
    }
    await page.goto(`${url}/exceptions/${caseId}/${askId}`);
    await tour.getByText('5 of 5').waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    await settled(page);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('heading', { name: 'Your decision' }).waitFor();
    await page.keyboard.press('1');
    await page.keyboard.type('The tour asked for it.');
    await page.keyboard.press('Control+Enter');
    await tour.getByText('That was the tour').waitFor();
    await press('Close');
    await tour.waitFor({ state: 'detached' });
    await person.context.close();
  });
}
