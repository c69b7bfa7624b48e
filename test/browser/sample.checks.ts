import { expect, test } from '@jest/globals';
import type { SignedIn } from '../demo/signed-in.ts';
import { faultsOf, settled } from './faults-of.ts';
import type { Stage } from './stage.ts';

const empty = [
  ['/exceptions', 'Nothing waits for you'],
  ['/cases', 'No cases yet'],
  ['/maps', 'No map yet'],
] as const;

/** Takes away what the checks before it need. */
export function checkSampleRemoval(stage: () => Stage, sam: () => SignedIn): void {
  test('the sample company goes from its own page and leaves pages that say what will stand there', async () => {
    const { url, priya } = stage();
    const { page } = priya;
    await sam().context.close(); // goes with the sample: an open page of his would note that he is signed out
    await page.setViewportSize({ width: 1600, height: 900 });
    await page.goto(`${url}/maps`);
    await page.getByRole('button', { name: /Priya Nair/ }).click();
    await page.getByRole('menuitem', { name: 'Remove sample data' }).click();
    const dialog = page.getByRole('dialog', { name: /sample company/ });
    await dialog.getByRole('button', { name: 'Remove sample data' }).click();
    await dialog.waitFor({ state: 'detached' });
    for (const [address, words] of empty) {
      await page.goto(url + address);
      await page.getByText(words).waitFor();
      await settled(page);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.getByText('Sample', { exact: true }).count()).toBe(0);
    }
  });
}
