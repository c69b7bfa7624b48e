import type { Browser } from 'playwright-core';

/** Browsers report a refused style or script only to the page itself. */
const tellPolicy = `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
  console.error('Refused by the content policy: ' + violatedDirective + ' ' + blockedURI + ' ' + sourceFile));`;

/**
 * The browser, watched: every error that any of its pages writes, throws or makes the content policy refuse is added to
 * `faults` with the address of the page.
 */
export function watchPages(browser: Browser, faults: string[]): Pick<Browser, 'newContext'> {
  return {
    newContext: async (options) => {
      const context = await browser.newContext(options);
      await context.addInitScript({ content: tellPolicy });
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`${message.page()?.url() ?? ''}: ${message.text()}`);
      });
      context.on('weberror', (thrown) => {
        faults.push(`${thrown.page()?.url() ?? ''}: ${thrown.error().stack ?? thrown.error().message}`);
      });
      return context;
    },
  };
}
