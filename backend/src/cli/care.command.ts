import { CareDone, CasesMatched, QuarantineSet, UndoManyPreview, UndoPreview } from '@baton/contract';
import { NotUnderstood, Refused } from './exit-codes.ts';
import { table, type Output } from './output.ts';
import { connect, type ServerClient } from './server-client.ts';
import { currentSession } from './sign-in.command.ts';

export interface CareOptions {
  map?: string;
  rule?: string;
  ended?: boolean;
  staysOn?: boolean;
  reason?: string;
  json?: boolean;
}

const deeds = ['quarantine', 'release', 'cancel', 'undo'];

/**
 * `baton care <what> [case...]`: holds, releases, ends or undoes cases, those named or those of a map that a rule holds for.
 * Without --reason it only shows what would happen.
 */
export async function careCommand(what: string, named: string[], options: CareOptions, output: Output): Promise<void> {
  if (!deeds.includes(what)) throw new NotUnderstood(`Expected one of ${deeds.join(', ')}, found "${what}".`);
  const server = connect(currentSession());
  const cases = named.length > 0 ? named : await casesOfRule(server, options, output);
  if (options.reason === undefined) return preview(server, what, cases, options, output);
  if (what === 'quarantine' && named.length === 0) return setQuarantine(server, cases, options, output);
  if (cases.length === 0) throw new Refused('The rule holds for no case, so nothing was changed.');
  const done = await server.send('POST', `/api/cases/${what}`, { cases, reason: options.reason }, CareDone);
  tellDone(done, options.json === true, output);
}

/** By a rule: kept with its list, so that all of it can be let go at once. */
async function setQuarantine(
  server: ServerClient,
  cases: string[],
  options: CareOptions,
  output: Output,
): Promise<void> {
  const { map, rule, reason, staysOn = false, json } = options;
  if (cases.length === 0 && !staysOn) throw new Refused('The rule holds for no case, so nothing was changed.');
  const set = await server.send('POST', '/api/quarantines', { map, rule, cases, staysOn, reason }, QuarantineSet);
  if (json) return output.out(JSON.stringify(set, null, 2));
  if (set.done.length > 0 || set.left.length > 0) tellDone(set, false, output);
  if (staysOn) output.out('The rule stays on: cases that come to match are set aside before their next call.');
  output.out(`baton quarantines lift ${set.id} --reason "..." lets all of them go on.`);
}

/** What happened to which, and why not to others. */
export function tellDone(done: CareDone, json: boolean, output: Output): void {
  if (json) return output.out(JSON.stringify(done, null, 2));
  output.out(`Done for ${done.done.length === 1 ? `case ${done.done[0]}` : `${done.done.length} cases`}.`);
  for (const { id, why } of done.left) output.out(`Case ${id} stays as it is: ${why}`);
}

async function casesOfRule(server: ServerClient, options: CareOptions, output: Output): Promise<string[]> {
  const { map, rule, ended = false } = options;
  if (map === undefined || rule === undefined) {
    throw new NotUnderstood('Expected the numbers of cases, or --map and --rule to find them by.');
  }
  const found = await server.send('POST', '/api/cases/matching', { map, rule, ended }, CasesMatched);
  if (found.unclearTotal > 0) output.err(`The rule could not be checked for ${found.unclearTotal} cases; left out.`);
  if (found.total > found.cases.length) output.err(`The first ${found.cases.length} of ${found.total} cases.`);
  if (options.reason === undefined && !options.json) {
    output.out(
      table([['CASE', 'STATUS', 'TITLE'], ...found.cases.map(({ id, status, title }) => [id, status, title])]),
    );
  }
  return found.cases.map(({ id }) => id);
}

async function preview(
  server: ServerClient,
  what: string,
  cases: string[],
  options: CareOptions,
  output: Output,
): Promise<void> {
  const [only] = cases;
  if (what === 'undo' && cases.length === 1 && only !== undefined) {
    const undo = await server.get(`/api/cases/${encodeURIComponent(only)}/undo`, UndoPreview);
    if (options.json) return output.out(JSON.stringify(undo, null, 2));
    return output.out(`${undoInWords(undo).join('\n')}\nNothing was changed: --reason "..." does it.`);
  }
  if (what === 'undo' && cases.length > 1) {
    const undo = await server.send('POST', '/api/cases/undo-preview', { cases }, UndoManyPreview);
    if (options.json) return output.out(JSON.stringify(undo, null, 2));
    output.out(undoOfManyInWords(undo).join('\n'));
  }
  if (options.json) return output.out(JSON.stringify({ cases }, null, 2));
  output.out(
    `Nothing was changed: --reason "..." does it to ${cases.length === 1 ? '1 case' : `${cases.length} cases`}.`,
  );
}

const counted = ({ title, connector, times }: { title: string; connector: string; times: number }): string =>
  `${title} (${connector}), ${times === 1 ? 'once' : `${times} times`}`;

function undoOfManyInWords({ steps, stays, children, openAsks, whyNot }: UndoManyPreview): string[] {
  return [
    ...steps.map((step) => `Would be undone: ${counted(step)}${step.byHand > 0 ? `, ${step.byHand} by a person` : ''}`),
    ...stays.map((stay) => `Stays done: ${counted(stay)}; it cannot be undone from here.`),
    ...(children > 0 ? [`Cases that they started, to be undone as well: ${children}.`] : []),
    ...(openAsks > 0 ? [`Open questions that are closed: ${openAsks}.`] : []),
    ...whyNot.map(({ why, total }) => `Nothing is done to ${total === 1 ? '1 case' : `${total} cases`}: ${why}`),
  ];
}

function undoInWords({ whyNot, steps, stays, children, openAsks }: UndoPreview): string[] {
  if (whyNot) return [whyNot];
  return [
    steps.length > 0 ? 'Would be undone, in this order:' : 'The case itself did nothing that can be undone.',
    ...steps.map(({ title, connector }, n) => `  ${n + 1}. ${title} (${connector})`),
    ...stays.map(({ title, connector }) => `Stays done: ${title} (${connector}), it cannot be undone from here.`),
    ...(children > 0 ? [`Cases that it started, to be undone as well: ${children}.`] : []),
    ...(openAsks > 0 ? [`Open questions that are closed: ${openAsks}.`] : []),
  ];
}
