import type { Page } from 'playwright-core';

const MOST_TABS = 260;

/** What has the focus, as a screen reader would call it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document as unknown as { activeElement: Focusable | null };
    if (!element) return '';
    const label = element.labels?.[0]?.textContent ?? '';
    return (element.getAttribute('aria-label') ?? (label || element.textContent) ?? '').trim();
  });

interface Focusable {
  labels?: ArrayLike<{ textContent: string | null }>;
  textContent: string | null;
  getAttribute(name: string): string | null;
}

/** Presses Tab until what has the focus is called so. */
export async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    const now = await focused(page);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    seen.push(now);
    await page.keyboard.press(key);
  }
  throw new Error(`Expected Tab to reach “${String(name)}”, found ${seen.slice(0, 60).join(' | ')}.`);
}

/** Goes to a field and writes over what stands there. */
export async function write(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

/** Goes to a list and chooses by typing, as everybody can in a browser's own list. */
export async function pick(page: Page, name: string | RegExp, typed: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(typed);
}

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}
