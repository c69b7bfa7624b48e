import type { AskLine, PersonRef } from '@baton/contract';
import type { Pipeline } from '@baton/process-maps';
import type { UsesSandbox } from '../connectors-admin/sandbox-uses.ts';
import { findStep } from '../maps/find-step.ts';
import { inReadingOrder } from '../reading/reading-order.ts';
import type { AskRow } from './ask-rows.ts';

/** A row in the contract's form. @param pipeline of the version that the case runs on */
export function toAskLine(row: AskRow, pipeline: Pipeline | undefined, usesSandbox: UsesSandbox): AskLine {
  const step = findStep(pipeline, row.step);
  return {
    caseId: row.caseId,
    askId: row.askId,
    kind: row.kind,
    state: row.state,
    question: inReadingOrder(row.question),
    rule: step?.stops.find((stop) => stop.id === row.rule)?.sentence ?? row.why ?? '',
    caseTitle: row.caseTitle,
    map: { slug: row.mapSlug, title: row.mapTitle },
    step: { id: row.step, title: step?.title ?? row.step },
    owner: person(row.holderId, row.holderName) ?? nobody,
    backup: row.level === 'map_owner' ? null : person(row.backupId, row.backupName),
    level: row.level,
    openedAt: row.openedAt.toISOString(),
    deadline: row.deadline.toISOString(),
    answerWithinMs: row.answerWithinMs,
    answered: answerOf(row),
    snoozedUntil: row.snoozedUntil?.toISOString() ?? null,
    waitsFor: person(row.waitsForId, row.waitsForName),
    sample: row.sample,
    sandbox: usesSandbox(pipeline),
  };
}

/** Only in a company without a single active person. */
const nobody: PersonRef = { id: '', name: 'Nobody yet: add a person' };

function answerOf(row: AskRow): AskLine['answered'] {
  if (row.state !== 'answered' || !row.answeredAt || row.choice === null) return null;
  return {
    by: person(row.answeredById, row.answeredByName) ?? { id: '', name: 'A person who has left' },
    at: row.answeredAt.toISOString(),
    choice: row.choice,
    choiceLabel: row.choices.find((choice) => choice.id === row.choice)?.label ?? row.choice,
    reason: row.reason ?? '',
  };
}

const person = (id: string | null, name: string | null): PersonRef | null =>
  id === null ? null : { id, name: name ?? '' };
