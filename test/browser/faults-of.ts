import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What is wrong with what stands on the page, in one line each. Reading a page takes the checker seconds, in which a live
 * page goes on: what it finds counts when it is still there on the settled page.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  const first = await look(page);
  if (first.length === 0) return [];
  await settled(page);
  const second = await look(page);
  return second.filter((fault) => first.some((other) => ruleAndPlace(other) === ruleAndPlace(fault)));
}

const ruleAndPlace = (fault: string): string => fault.split(' | ', 1)[0]!;

/** `rule: element | what was measured`. */
async function look(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, target, failureSummary }) => `${id}: ${target.join(' ')} | ${html.slice(0, 200)} ${failureSummary}`,
    ),
  );
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return beyond > 0 ? [...found, `scrolls sideways | ${beyond} px`] : found;
}

/** Everything is loaded and nothing moves any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.getByText('Loading', { exact: true }).first().waitFor({ state: 'detached' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null)));
  });
}
