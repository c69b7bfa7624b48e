import type { AskLine } from '@baton/contract';
import type { Page } from 'playwright-core';
import { percentiles, type Percentiles } from '../percentiles.ts';

/** What the page's own script notes; moments in milliseconds since 1970. */
interface Noted {
  firstLine?: number;
  answered?: Record<string, number>;
}

/** Milliseconds from the start of a visit until lines stand on the board. The first visit fills the browser's cache. */
export async function firstPaints(page: Page, url: string, visits: number): Promise<Percentiles> {
  await page.addInitScript(() => {
    const noted = globalThis as unknown as Noted;
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('li a[href*="/exceptions/"]')) return;
      // The frame in which they are painted.
      requestAnimationFrame(() => setTimeout(() => (noted.firstLine = performance.now())));
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  const times: number[] = [];
  for (let visit = 0; visit <= visits; visit++) {
    await page.goto('about:blank');
    await page.goto(`${url}/exceptions?whose=everyone`);
    await page.waitForFunction(() => (globalThis as unknown as Noted).firstLine !== undefined);
    times.push(await page.evaluate(() => (globalThis as unknown as Noted).firstLine!));
  }
  return percentiles(times.slice(1).map(Math.round));
}

/** Notes when the line of each question leaves the ones that wait. */
export async function screenTimes(page: Page, lines: Pick<AskLine, 'caseId'>[]) {
  const since = new Map<string, number>();
  await page.evaluate(
    (cases) => {
      const noted = globalThis as unknown as Noted;
      noted.answered = {};
      const waiting = new Set(cases);
      const look = (): void => {
        const group = document.querySelector('section[aria-label="Waiting for a decision"]');
        for (const caseId of waiting) {
          if (group?.querySelector(`a[href*="/exceptions/${caseId}/"]`)) continue;
          waiting.delete(caseId);
          noted.answered![caseId] = Date.now();
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    lines.map(({ caseId }) => caseId),
  );
  return {
    expect: (caseId: string, at: number) => void since.set(caseId, at),
    times: async (): Promise<number[]> => {
      const answered = await page.evaluate(() => (globalThis as unknown as Noted).answered!);
      return [...since].flatMap(([caseId, at]) => (answered[caseId] ? [answered[caseId] - at] : []));
    },
  };
}

/** Milliseconds in which an owner decides so many questions without a mouse: 1, the reason, Ctrl+Enter, Enter to the next. */
export async function decideByKeyboard(page: Page, count: number): Promise<number> {
  await page.getByRole('heading', { name: 'Your decision' }).waitFor();
  const began = Date.now();
  for (let done = 0; done < count; done++) {
    const here = page.url();
    await page.keyboard.press('1');
    await page.keyboard.type('As agreed with the customer.');
    await page.keyboard.press('Control+Enter');
    await page
      .getByText(/answered “/)
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((address) => address.href !== here);
    await page.getByRole('heading', { name: 'Your decision' }).waitFor();
  }
  return Date.now() - began;
}
