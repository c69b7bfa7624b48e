import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { AskDetail, CaseDetail } from '@baton/contract';
import type { Delivered } from './deliver-messages.ts';
import type { SignedIn } from './signed-in.ts';

export interface Outcome {
  caseId: string;
  /** The message that made the case. */
  text: string;
  status: string;
  /** Open questions of this case. */
  asks: AskDetail[];
  /** Tickets in the sandbox that name this case. */
  tickets: number;
}

/** Milliseconds until every case has to be at rest. */
const PATIENCE = 120_000;

/** Waits until no case moves any more, and says where each one ended up. */
export async function settledOutcomes(
  person: SignedIn,
  delivered: readonly Delivered[],
  sandboxLog: string,
): Promise<Outcome[]> {
  const details = new Map<string, CaseDetail>();
  for (const until = Date.now() + PATIENCE; details.size < delivered.length && Date.now() < until; await pause(250)) {
    for (const { caseId } of delivered.filter((one) => !details.has(one.caseId))) {
      const detail = await person.get(`/api/cases/${caseId}`, CaseDetail);
      if (detail.status === 'running') break;
      details.set(caseId, detail);
    }
  }
  const tickets = ticketsByCase(sandboxLog);
  const outcomes: Outcome[] = [];
  for (const { caseId, message } of delivered) {
    const detail = details.get(caseId);
    const asks: AskDetail[] = [];
    for (const askId of detail?.openAsks ?? []) asks.push(await person.get(`/api/asks/${caseId}/${askId}`, AskDetail));
    const status = detail?.status ?? 'running';
    outcomes.push({ caseId, text: message.text, status, asks, tickets: tickets.get(caseId) ?? 0 });
  }
  return outcomes;
}

/** What is wrong with an outcome, if anything: done needs one ticket, stopped needs one owner and no ticket. */
export function outcomeProblem({ caseId, status, asks, tickets }: Outcome): string | undefined {
  if (status === 'done')
    return tickets === 1 && asks.length === 0
      ? undefined
      : `case ${caseId} is done with ${tickets} tickets and ${asks.length} open questions`;
  if (status !== 'stopped') return `case ${caseId} is ${status}`;
  const named = asks.filter((ask) => ask.owner.id !== '' && ask.owner.name.trim() !== '');
  return asks.length === 1 && named.length === 1 && tickets === 0
    ? undefined
    : `case ${caseId} is stopped with ${asks.length} questions, ${named.length} named owners, ${tickets} tickets`;
}

/** Counts the tickets that the sandbox took, from its own record of requests, by the case in their reference. */
function ticketsByCase(sandboxLog: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(sandboxLog, 'utf8').split('\n')) {
    const caseId = line === '' ? undefined : madeTicketFor(JSON.parse(line) as Exchange);
    if (caseId) counts.set(caseId, (counts.get(caseId) ?? 0) + 1);
  }
  return counts;
}

interface Exchange {
  method: string;
  url: string;
  status: number;
  requestBody: string;
}

function madeTicketFor({ method, url, status, requestBody }: Exchange): string | undefined {
  if (method !== 'POST' || !new URL(url).pathname.endsWith('/tickets') || status !== 200) return undefined;
  return /Baton reference (\d+):create_ticket:\d+/.exec(requestBody)?.[1];
}
