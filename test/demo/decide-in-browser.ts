import { CaseDetail, type AskLine } from '@baton/contract';
import type { SignedIn } from './signed-in.ts';

/** Opens the question on the board, picks its first choice with the keyboard, gives a reason, and sees the case end. */
export async function decideInBrowser(
  person: SignedIn,
  url: string,
  ask: Pick<AskLine, 'caseId' | 'askId'>,
): Promise<string> {
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
