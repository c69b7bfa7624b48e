import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { unpackChromium, type UnpackedChromium } from './unpack-chromium.ts';

/** Where Chrome and Chromium are installed by their own packages. */
const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A browser without a window: an installed Chrome when there is one, otherwise the Chromium that npm brought, which needs
 * no system package. Works as root and as an ordinary user. Close it in `afterAll`.
 */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = findInstalled() ?? unpackChromium();
  return chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    // The pages under test are our own, and an unprivileged container has no sandbox to offer.
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--hide-scrollbars',
    ],
    headless: true,
  });
}

function findInstalled(): UnpackedChromium | undefined {
  const executablePath = installed.find((program) => existsSync(program));
  return executablePath === undefined ? undefined : { executablePath, env: {} };
}
