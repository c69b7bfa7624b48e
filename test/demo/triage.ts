/**
 * `npm run demo:triage -- --input <csv|jsonl> --limit 200`: real messages through the real product. Each becomes a case that
 * is done with a ticket in the sandbox or stopped in front of one named person; three are decided in a real browser.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readMessages, UnusableMessages } from './read-messages.ts';
import { runTriage } from './run-triage.ts';

const options = { input: { type: 'string' }, limit: { type: 'string', default: '200' } } as const;
const { input, limit } = parseArgs({ options }).values;
if (!input || !(Number(limit) >= 1)) {
  console.error('Expected --input <file.csv or file.jsonl> with a column "text", and --limit with a number from 1 up.');
  process.exit(2);
}

const texts = messages(path.resolve(process.env['INIT_CWD'] ?? '.', input), Math.floor(Number(limit)));
const result = await runTriage(texts);
for (const problem of [...result.problems, ...(result.vendor?.violations ?? [])]) console.error(problem);

const { outcomes, problems, decided, vendor, cases, repeatsThatMadeACase, secondsUntilAtRest } = result;
const stopped = outcomes.filter(({ status }) => status === 'stopped');
const figures = {
  messages: texts.length,
  cases,
  done: outcomes.filter(({ status }) => status === 'done').length,
  stopped: stopped.length,
  stoppedBecause: countBy(stopped.map(({ asks }) => asks[0]?.rule ?? 'unknown')),
  owners: countBy(stopped.map(({ asks }) => asks[0]?.owner.name ?? 'nobody')),
  withoutProblem: outcomes.length - problems.length,
  repeatsThatMadeACase,
  decidedInBrowser: decided,
  sandboxRequestsJudged: vendor?.judged ?? 'left out: no vendor specifications on this machine',
  outsideTheSpecification: vendor?.violations.length ?? 'left out',
  secondsUntilAtRest,
};
const target = {
  withoutProblem: texts.length,
  decidedAndFinished: 3,
  outsideTheSpecification: 0,
  repeatsThatMadeACase: 0,
};
const holds =
  cases === texts.length &&
  problems.length === 0 &&
  decided.length === target.decidedAndFinished &&
  decided.every((status) => status === 'done') &&
  (vendor?.violations.length ?? 0) === 0 &&
  repeatsThatMadeACase === 0;
console.log(JSON.stringify({ check: 'demo:triage', holds, target, figures }));
process.exitCode = holds ? 0 : 1;

function messages(file: string, most: number): string[] {
  try {
    return readMessages(file, most);
  } catch (error) {
    if (!(error instanceof UnusableMessages)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
