import { rmSync } from 'node:fs';
import path from 'node:path';
import { IntakeAddress } from '@baton/contract';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../browser/open-browser.ts';
import { freePort, runBaton, temporaryHome, type RealBaton } from '../start/real-baton.ts';
import { checkRecorded } from '../vendor-simulator/check-recorded.ts';
import { specFolder } from '../vendor-simulator/spec-folder.ts';
import { decideInBrowser } from './decide-in-browser.ts';
import { deliver, deliverMessages, type Address } from './deliver-messages.ts';
import { outcomeProblem, settledOutcomes, type Outcome } from './judge-outcomes.ts';
import { signIn, type SignedIn } from './signed-in.ts';

/** Stopped cases that are decided in the browser. */
const DECIDED = 3;

export interface TriageResult {
  cases: number;
  outcomes: Outcome[];
  /** One sentence per case that is neither done with its ticket nor stopped with one named owner. */
  problems: string[];
  /** Messages sent a second time that made a second case. */
  repeatsThatMadeACase: number;
  /** How the cases ended that were decided in the browser. */
  decided: string[];
  /** Undefined on a machine without the vendors' descriptions. */
  vendor: { judged: number; violations: string[] } | undefined;
  secondsUntilAtRest: number;
}

/** Starts the real product in a folder of its own, sends it these messages and watches what becomes of them. */
export async function runTriage(texts: readonly string[]): Promise<TriageResult> {
  const home = temporaryHome();
  const sandboxLog = path.join(home, 'sandbox.jsonl');
  const port = await freePort();
  const own = { PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` };
  const baton = await runBaton({ BATON_HOME: home, BATON_SANDBOX_LOG: sandboxLog, ...own });
  let browser: Browser | undefined;
  try {
    await baton.ready();
    browser = await openBrowser();
    const person = await signIn(browser, baton.url, linkIn(baton));
    return await sendAndWatch(person, baton, sandboxLog, texts);
  } finally {
    await browser?.close();
    await baton.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

function linkIn(baton: RealBaton): string {
  const link = /http:\S+\/sign-in#\S+/.exec(baton.said().out)?.[0];
  if (!link) throw new Error('Expected a sign-in link in what the command prints.');
  return link;
}

async function sendAndWatch(
  person: SignedIn,
  baton: RealBaton,
  sandboxLog: string,
  texts: readonly string[],
): Promise<TriageResult> {
  const made = await person.post('/api/maps/support-triage/intake-address', { signed: true }, IntakeAddress);
  const address: Address = { url: baton.url + made.path, signingSecret: made.signingSecret ?? '' };
  const began = performance.now();
  const delivered = await deliverMessages(address, texts);
  const again = await Promise.all(delivered.slice(0, 5).map(({ message }) => deliver(address, message)));
  const outcomes = await settledOutcomes(person, delivered, sandboxLog);
  const seconds = (performance.now() - began) / 1_000;
  const caseIds = new Set(delivered.map(({ caseId }) => caseId));
  const decided: string[] = [];
  const stopped = outcomes.filter(({ status }) => status === 'stopped').slice(0, DECIDED);
  for (const { caseId } of stopped) decided.push(await decideInBrowser(person, baton.url, caseId));
  return {
    cases: caseIds.size,
    outcomes,
    problems: outcomes.map(outcomeProblem).filter((problem) => problem !== undefined),
    repeatsThatMadeACase: again.filter(({ caseId }) => !caseIds.has(caseId)).length,
    decided,
    vendor: specFolder() ? checkRecorded(sandboxLog) : undefined,
    secondsUntilAtRest: Math.round(seconds * 10) / 10,
  };
}
