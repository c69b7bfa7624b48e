import type { HistoryEntry } from '@baton/contract';
import type { Pipeline } from '@baton/process-maps';
import { concerns, holds, wordsFor, type Switchable, type SwitchTurn } from './off-switches.ts';

/**
 * A case's history with the turns of the off switches that concerned it while it was open. The turns stand in the audit
 * log, not in the case: a switch holds any number of cases at once, and none of them has to be written for that.
 * @param turns oldest first
 */
export function withSwitches(
  history: HistoryEntry[],
  turns: SwitchTurn[],
  found: Switchable,
  pipeline: Pipeline | undefined,
): HistoryEntry[] {
  const been = { ...found, steps: [...new Set([...found.steps, ...history.flatMap(({ step }) => step ?? [])])] };
  const mine = turns.filter((turn) => concerns(turn, been, pipeline));
  const told = [...offAtStart(mine, found), ...mine.filter((turn) => turn.at >= found.createdAt)];
  const end = found.finishedAt ?? new Date(8.64e15);
  const seen = told.filter((turn, n) => turn.at <= end && (turn.off || told.slice(0, n).some((one) => one.off)));
  return seen.reduce((line, turn) => insert(line, toEntry(turn, found, pipeline)), history);
}

/** Those that were off already when the case came in. */
function offAtStart(turns: SwitchTurn[], { createdAt }: Switchable): SwitchTurn[] {
  const last = new Map<string, SwitchTurn>();
  for (const turn of turns) if (turn.at < createdAt) last.set(`${turn.scope} ${turn.target}`, turn);
  return [...last.values()].filter((turn) => turn.off);
}

function toEntry(turn: SwitchTurn, found: Switchable, pipeline: Pipeline | undefined): HistoryEntry {
  const what = wordsFor(turn, pipeline);
  const who = turn.by?.name ?? 'Somebody';
  const { createdAt } = found;
  const text = turn.off ? offText(turn, found, who, what) : `${who} switched ${what} on again: ${turn.reason}`;
  return {
    seq: 0,
    at: new Date(Math.max(+turn.at, +createdAt)).toISOString(),
    type: turn.off ? 'switched_off' : 'switched_on',
    text,
    step: null,
    stepTitle: null,
    lane: null,
    by: turn.by,
    data: { switched: what, reason: turn.reason, since: turn.at.toISOString() },
  };
}

function offText(turn: SwitchTurn, found: Switchable, who: string, what: string): string {
  if (holds(turn, found)) return `Held because ${who} switched ${what} off: ${turn.reason}`;
  const then = turn.running === 'people' ? 'people are asked instead' : 'this case may finish';
  return `${who} switched ${what} off, ${then}: ${turn.reason}`;
}

/** After everything that happened before it; it bears the number of the commit that it follows. */
function insert(line: HistoryEntry[], entry: HistoryEntry): HistoryEntry[] {
  const place = line.findLastIndex((other) => other.at <= entry.at) + 1;
  return line.toSpliced(place, 0, { ...entry, seq: line[place - 1]?.seq ?? line[0]?.seq ?? 1 });
}
