import { CaseDetail } from '@baton/contract';
import type { SignedIn } from './signed-in.ts';

/** Questions that one case may raise before it ends. */
const MOST_QUESTIONS = 4;
/** Milliseconds that a case may take to its end, or to its next question. */
const PATIENCE = 30_000;

/**
 * Opens the question on the board, picks its first choice with the keyboard and gives a reason; the same for every question
 * that follows, until the case ends. @returns how it ended
 */
export async function decideInBrowser(person: SignedIn, url: string, caseId: string): Promise<string> {
  let { openAsks } = await person.get(`/api/cases/${caseId}`, CaseDetail);
  for (let question = 0; question < MOST_QUESTIONS && openAsks[0] !== undefined; question++) {
    await answer(person, `${url}/exceptions/${caseId}/${openAsks[0]}?whose=everyone`);
    const next = await nextRest(person, caseId, openAsks[0]);
    if (next?.finishedAt) return next.status;
    openAsks = next?.openAsks ?? [];
  }
  return 'not finished';
}

async function answer({ page }: SignedIn, address: string): Promise<void> {
  await page.goto(address);
  const decision = page.getByRole('heading', { name: 'Your decision' });
  await decision.waitFor();
  await page.keyboard.press('1');
  const reason = page.getByLabel(/^Reason/);
  await reason.fill('Read the message: this queue can answer it.');
  await reason.press('Control+Enter');
  await decision.waitFor({ state: 'detached' });
}

/** The case when it has ended or asks something else; undefined when neither happens in time. */
async function nextRest(person: SignedIn, caseId: string, answered: string): Promise<CaseDetail | undefined> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await person.page.waitForTimeout(100)) {
    const detail = await person.get(`/api/cases/${caseId}`, CaseDetail);
    if (detail.finishedAt !== null || detail.openAsks.some((ask) => ask !== answered)) return detail;
  }
  return undefined;
}
