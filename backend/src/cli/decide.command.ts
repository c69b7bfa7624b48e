import { AskDetail, AskLine, AskList } from '@baton/contract';
import { Refused } from './exit-codes.ts';
import { table, type Output } from './output.ts';
import { connect, type ServerClient } from './server-client.ts';
import { currentSession } from './sign-in.command.ts';

export interface DecideOptions {
  choice?: string;
  reason?: string;
  ask?: string;
  whose?: string;
  json?: boolean;
}

/**
 * `baton decide` lists what waits for an answer; with a case it shows the question and the choices; with --choice and
 * --reason it answers.
 */
export async function decideCommand(caseId: string | undefined, options: DecideOptions, output: Output): Promise<void> {
  const server = connect(currentSession());
  if (!caseId) return listWaiting(server, options, output);
  const detail = await findAsk(server, caseId, options.ask);
  if (!options.choice) return showAsk(detail, options, output);
  await answer(server, detail, { ...options, choice: options.choice }, output);
}

async function listWaiting(server: ServerClient, options: DecideOptions, output: Output): Promise<void> {
  const list = await server.get(`/api/asks?whose=${encodeURIComponent(options.whose ?? 'mine')}`, AskList);
  const waiting = [...list.waiting, ...list.inProgress];
  if (options.json) return output.out(JSON.stringify(waiting, null, 2));
  if (waiting.length === 0) return output.out('Nothing waits for an answer.');
  const rows = waiting.map((ask) => [ask.caseId, ask.owner.name, ask.deadline, ask.question]);
  output.out(table([['CASE', 'OWNER', 'ANSWER BY', 'QUESTION'], ...rows]));
}

async function findAsk(server: ServerClient, caseId: string, askId?: string): Promise<AskDetail> {
  const list = await server.get('/api/asks?whose=everyone&limit=500', AskList);
  const open = [...list.waiting, ...list.inProgress].filter((ask) => ask.caseId === caseId);
  const found = askId ? open.find((ask) => ask.askId === askId) : open[0];
  if (!found) throw new Refused(`Expected case ${caseId} to wait for an answer, but it does not: see "baton cases".`);
  if (!askId && open.length > 1) {
    const ids = open.map((ask) => ask.askId).join(', ');
    throw new Refused(`Case ${caseId} waits for ${open.length} answers: say which with --ask (${ids}).`);
  }
  return server.get(addressOf(found), AskDetail);
}

function showAsk(ask: AskDetail, options: DecideOptions, output: Output): void {
  if (options.json) return output.out(JSON.stringify(ask, null, 2));
  const saw = ask.evidence.saw.map((one) => [`  ${one.label}`, printed(one.value), `(${one.source})`]);
  const choices = ask.choices.map((choice) => [`  ${choice.id}`, choice.label, choice.means]);
  output.out(
    [
      ask.question,
      `Why it stopped: ${ask.rule}`,
      `Owner: ${ask.owner.name}, answer by ${ask.deadline}; backup: ${ask.backup?.name ?? 'none left'}`,
      ...(saw.length > 0 ? ['', 'What was seen:', table(saw)] : []),
      '',
      'Choices:',
      table(choices),
    ].join('\n'),
  );
}

async function answer(
  server: ServerClient,
  ask: AskDetail,
  options: DecideOptions & { choice: string },
  output: Output,
): Promise<void> {
  const choice = ask.choices.find((one) => one.id === options.choice);
  if (!choice) {
    const known = ask.choices.map((one) => one.id).join(', ');
    throw new Refused(`Expected one of the choices ${known}, found "${options.choice}".`);
  }
  if (!options.reason) throw new Refused('Expected --reason "...": every decision says why.');
  const body = { choice: options.choice, reason: options.reason };
  const line = await server.send('POST', `${addressOf(ask)}/answer`, body, AskLine);
  if (options.json) return output.out(JSON.stringify(line, null, 2));
  output.out(`Answered: ${choice.label}. ${choice.means}`);
}

const addressOf = (ask: { caseId: string; askId: string }): string =>
  `/api/asks/${encodeURIComponent(ask.caseId)}/${encodeURIComponent(ask.askId)}`;

const printed = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
