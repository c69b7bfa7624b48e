/**
 * `npm run demo:triage -- --input <csv|jsonl> --limit 200`: real messages through the real product. Each becomes a case that
 * is done with a ticket in the sandbox or stopped in front of one named person; three are decided in a real browser.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { IntakeAddress } from '@baton/contract';
import { openBrowser } from '../browser/open-browser.ts';
import { freePort, runBaton, temporaryHome } from '../start/real-baton.ts';
import { checkRecorded } from '../vendor-simulator/check-recorded.ts';
import { specFolder } from '../vendor-simulator/spec-folder.ts';
import { decideInBrowser } from './decide-in-browser.ts';
import { deliver, deliverMessages, type Address } from './deliver-messages.ts';
import { outcomeProblem, settledOutcomes } from './judge-outcomes.ts';
import { readMessages } from './read-messages.ts';
import { signIn } from './signed-in.ts';

const options = { input: { type: 'string' }, limit: { type: 'string', default: '200' } } as const;
const { input, limit } = parseArgs({ options }).values;
if (!input) throw new Error('Expected --input <file.csv or file.jsonl> with a column "text".');

const texts = readMessages(path.resolve(process.env['INIT_CWD'] ?? '.', input), Number(limit));
const home = temporaryHome();
const sandboxLog = path.join(home, 'sandbox.jsonl');
const port = await freePort();
const baton = await runBaton({
  BATON_HOME: home,
  BATON_SANDBOX_LOG: sandboxLog,
  PORT: String(port),
  PUBLIC_URL: `http://127.0.0.1:${port}`,
});
const browser = await openBrowser();
try {
  await baton.ready();
  const link = /http:\S+\/sign-in#\S+/.exec(baton.said().out)?.[0];
  if (!link) throw new Error('Expected a sign-in link in what the command prints.');
  const person = await signIn(browser, baton.url, link);
  const made = await person.post('/api/maps/support-triage/intake-address', { signed: true }, IntakeAddress);
  const address: Address = { url: baton.url + made.path, signingSecret: made.signingSecret ?? '' };

  const began = performance.now();
  const delivered = await deliverMessages(address, texts);
  const again = await Promise.all(delivered.slice(0, 5).map(({ message }) => deliver(address, message)));
  const outcomes = await settledOutcomes(person, delivered, sandboxLog);
  const seconds = (performance.now() - began) / 1_000;
  const problems = outcomes.map(outcomeProblem).filter((problem) => problem !== undefined);
  for (const problem of problems) console.error(problem);

  const caseIds = new Set(delivered.map(({ caseId }) => caseId));
  const decided: string[] = [];
  const open = outcomes.flatMap(({ asks }) => asks);
  for (const ask of open.slice(0, 3)) decided.push(await decideInBrowser(person, baton.url, ask));
  const vendor = specFolder() ? checkRecorded(sandboxLog) : undefined;
  for (const violation of vendor?.violations ?? []) console.error(violation);

  const stopped = outcomes.filter(({ status }) => status === 'stopped');
  const figures = {
    messages: texts.length,
    cases: caseIds.size,
    done: outcomes.filter(({ status }) => status === 'done').length,
    stopped: stopped.length,
    stoppedBecause: countBy(stopped.map(({ asks }) => asks[0]?.rule ?? 'unknown')),
    owners: countBy(stopped.map(({ asks }) => asks[0]?.owner.name ?? 'nobody')),
    withoutProblem: outcomes.length - problems.length,
    repeatsThatMadeACase: again.filter(({ caseId }) => !caseIds.has(caseId)).length,
    decidedInBrowser: decided,
    sandboxRequestsJudged: vendor?.judged ?? 'left out: no vendor specifications on this machine',
    outsideTheSpecification: vendor?.violations.length ?? 'left out',
    secondsUntilAtRest: Math.round(seconds * 10) / 10,
  };
  const target = {
    withoutProblem: texts.length,
    decidedAndFinished: 3,
    outsideTheSpecification: 0,
    repeatsThatMadeACase: 0,
  };
  const holds =
    caseIds.size === texts.length &&
    problems.length === 0 &&
    decided.length === 3 &&
    decided.every((status) => status === 'done') &&
    (vendor?.violations.length ?? 0) === 0 &&
    figures.repeatsThatMadeACase === 0;
  console.log(JSON.stringify({ check: 'demo:triage', holds, target, figures }));
  process.exitCode = holds ? 0 : 1;
} finally {
  await browser.close();
  await baton.stop();
  rmSync(home, { recursive: true, force: true });
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
