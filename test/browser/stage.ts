import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { AskDetail, CaseDetail, IntakeAddress, IntakeAnswer, People, SignInLinkFor } from '@baton/contract';
import type { Browser } from 'playwright-core';
import { signIn, type SignedIn } from '../demo/signed-in.ts';
import { freePort, runBaton, temporaryHome, type RealBaton } from '../start/real-baton.ts';
import { openBrowser } from './open-browser.ts';
import { watchPages } from './watch-pages.ts';

/** Milliseconds that a case may take to come to rest on a busy machine. */
const PATIENCE = 60_000;

/** The real product in a folder of its own, with a browser in front of it. */
export interface Stage {
  url: string;
  /** Priya Nair, whom the link of the first start signs in: admin and operations manager. */
  priya: SignedIn;
  /** Everything a page reported since the last look; the list is empty afterwards. */
  takeFaults(): string[];
  /** A further person of the sample company, in a browser profile of its own. */
  signInAs(name: string): Promise<SignedIn>;
  /** Whoever a one-time link belongs to. */
  signInWith(link: string): Promise<SignedIn>;
  /** Sends the message to the map's intake address. @returns the case that it made */
  send(slug: string, message: Record<string, unknown>): Promise<string>;
  /** Waits until the case asks somebody something. */
  askOf(caseId: string): Promise<AskDetail>;
  /** Waits until the case is over. @returns how it ended and what it recorded */
  endOf(caseId: string): Promise<CaseDetail>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const home = temporaryHome();
  const port = await freePort();
  const baton = await runBaton({
    BATON_HOME: home,
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    // For the mail server of a test.
    BATON_OPEN_NETWORKS: '127.0.0.0/8',
  });
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await baton.stop();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await baton.ready();
    browser = await openBrowser();
    const faults: string[] = [];
    const watched = watchPages(browser, faults);
    const priya = await signIn(watched, baton.url, linkIn(baton));
    return { ...stageOf(baton.url, priya, watched), takeFaults: () => faults.splice(0), close };
  } catch (problem) {
    await close();
    throw problem;
  }
}

function linkIn(baton: RealBaton): string {
  const link = /http:\S+\/sign-in#\S+/.exec(baton.said().out)?.[0];
  if (!link) throw new Error('Expected a sign-in link in what the command prints.');
  return link;
}

function stageOf(url: string, priya: SignedIn, browser: Pick<Browser, 'newContext'>) {
  const caseOf = (caseId: string) => priya.get(`/api/cases/${caseId}`, CaseDetail);
  const until = async (caseId: string, what: string, holds: (detail: CaseDetail) => boolean): Promise<CaseDetail> => {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(100)) {
      const detail = await caseOf(caseId);
      if (holds(detail)) return detail;
    }
    const { status, history } = await caseOf(caseId);
    throw new Error(`Expected case ${caseId} to ${what}, found it ${status}: ${history.at(-1)?.text}`);
  };
  return {
    url,
    priya,
    send: senderOf(url, priya),
    signInAs: async (name: string) => {
      const { people } = await priya.get('/api/people', People);
      const id = people.find((person) => person.name === name)?.id;
      const { link } = await priya.post(`/api/people/${id}/sign-in-link`, undefined, SignInLinkFor);
      return signIn(browser, url, link);
    },
    signInWith: (link: string) => signIn(browser, url, link),
    askOf: async (caseId: string) => {
      const { openAsks } = await until(caseId, 'ask something', (detail) => detail.openAsks.length > 0);
      return priya.get(`/api/asks/${caseId}/${openAsks[0]}`, AskDetail);
    },
    endOf: (caseId: string) => until(caseId, 'end', (detail) => detail.finishedAt !== null),
  };
}

/** One address per map, made when it is first needed. */
function senderOf(url: string, priya: SignedIn): Stage['send'] {
  const paths = new Map<string, Promise<string>>();
  const pathOf = async (slug: string): Promise<string> =>
    (await priya.post(`/api/maps/${slug}/intake-address`, { signed: false }, IntakeAddress)).path;
  return async (slug, message) => {
    if (!paths.has(slug)) paths.set(slug, pathOf(slug));
    const headers = { 'content-type': 'application/json' };
    const address = url + (await paths.get(slug)!);
    const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(message) });
    if (!answer.ok) throw new Error(`The intake answered ${answer.status}: ${await answer.text()}`);
    const { caseId } = IntakeAnswer.parse(await answer.json());
    if (caseId === null) throw new Error('Expected the message to make a case.');
    return caseId;
  };
}
