import type { AskChange, Facts } from './facts.ts';
import { wasIgnored } from './check-history.ts';
import { groupBy } from './group.ts';

/** Milliseconds. */
const doubt = 50;
const order = ['owner', 'backup', 'map_owner'];

/** 5. Every ask has a person at every moment, goes up one level at a time, never early, and is decided exactly once. */
export function checkAsks(facts: Facts): string[] {
  const histories = groupBy(facts.askLog, (change) => `${change.caseId} ${change.askId}`);
  return [...[...histories].flatMap(([ask, changes]) => checkOne(ask, changes)), ...checkAnswers(facts)];
}

function checkOne(ask: string, changes: AskChange[]): string[] {
  const problems: string[] = [];
  if (changes.some((change) => change.holder === null)) problems.push(`ask ${ask} had nobody`);
  const last = changes.at(-1);
  if (last?.state !== 'answered' && last?.state !== 'closed') problems.push(`ask ${ask} was left ${last?.state}`);
  changes.forEach((change, index) => {
    const before = changes[index - 1];
    if (!before || before.level === change.level) return;
    const steps = order.indexOf(change.level) - order.indexOf(before.level);
    if (steps !== 1) problems.push(`ask ${ask} went from ${before.level} to ${change.level}`);
    if (change.at < before.deadline - doubt) problems.push(`ask ${ask} was passed on too early`);
    if (change.level === 'backup' && change.holder === change.owner) problems.push(`ask ${ask} had no other backup`);
  });
  return problems;
}

function checkAnswers({ events, acceptedAnswers, asks }: Facts): string[] {
  const decided = groupBy(
    events.filter((each) => each.event.kind === 'ask_answered' && !wasIgnored(each)),
    (each) => `${each.caseId} ${each.event.ask}`,
  );
  const answered = asks.filter((ask) => ask.state === 'answered').map((ask) => `${ask.caseId} ${ask.askId}`);
  const twice = [...groupBy(acceptedAnswers, String)].filter(([, times]) => times.length > 1);
  return [
    ...twice.map(([ask]) => `two answers to ask ${ask} were accepted`),
    ...answered
      .filter((ask) => decided.get(ask)?.length !== 1)
      .map((ask) => `the answer to ask ${ask} is in the history ${decided.get(ask)?.length ?? 0} times`),
  ];
}
