import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Me } from '@baton/contract';

/** A schema of the contract. */
interface Answer<T> {
  parse(value: unknown): T;
}

/** Somebody who has signed in in a real browser, and the API as that browser may use it. */
export interface SignedIn {
  page: Page;
  context: BrowserContext;
  me: Me;
  get<T>(path: string, answer: Answer<T>): Promise<T>;
  post<T>(path: string, body: unknown, answer: Answer<T>): Promise<T>;
}

/** Opens the one-time link that `npm start` prints. Every answer of the API is checked against the contract. */
export async function signIn(browser: Pick<Browser, 'newContext'>, url: string, link: string): Promise<SignedIn> {
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 } });
  const page = await context.newPage();
  await page.goto(link);
  await page.waitForURL('**/exceptions**');
  const me = Me.parse(await (await context.request.get(`${url}/api/me`)).json());
  return {
    page,
    context,
    me,
    get: async (path, answer) => answer.parse(await json(await context.request.get(url + path), path)),
    post: async (path, body, answer) => {
      const headers = { 'x-baton-csrf': me.csrf };
      return answer.parse(await json(await context.request.post(url + path, { data: body, headers }), path));
    },
  };
}

async function json(response: Awaited<ReturnType<BrowserContext['request']['get']>>, path: string): Promise<unknown> {
  if (!response.ok()) throw new Error(`${path} answered ${response.status()}: ${await response.text()}`);
  return response.json();
}
