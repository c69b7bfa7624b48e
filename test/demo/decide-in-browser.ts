import { AskList, CaseDetail, type AskLine } from '@baton/contract';
import type { SignedIn } from './signed-in.ts';

/** Opens the question on the board, picks its first choice with the keyboard, gives a reason, and sees the case end. */
export async function decideInBrowser(person: SignedIn, url: string, ask: AskLine): Promise<string> {
  const { page } = person;
  await page.goto(`${url}/exceptions/${ask.caseId}/${ask.askId}?whose=everyone`);
  await page.getByRole('heading', { name: 'Your decision' }).waitFor();
  await page.keyboard.press('1');
  const reason = page.getByLabel(/^Reason/);
  await reason.fill('Read the message: this queue can answer it.');
  await reason.press('Control+Enter');
  await page.getByRole('heading', { name: 'Your decision' }).waitFor({ state: 'detached' });
  return caseEnd(person, ask.caseId);
}

/** Milliseconds that a case may take to its end after the answer. */
const PATIENCE = 30_000;

async function caseEnd(person: SignedIn, caseId: string): Promise<string> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await person.page.waitForTimeout(100)) {
    const { status, finishedAt } = await person.get(`/api/cases/${caseId}`, CaseDetail);
    if (finishedAt !== null) return status;
  }
  return 'not finished';
}

/** Open questions of these cases, soonest deadline first. */
export async function openAsksOf(person: SignedIn, caseIds: ReadonlySet<string>): Promise<AskLine[]> {
  const { waiting, inProgress } = await person.get('/api/asks?whose=everyone&limit=500', AskList);
  return [...waiting, ...inProgress].filter((ask) => caseIds.has(ask.caseId));
}
