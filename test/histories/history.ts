import {
  advance,
  type CaseEvent,
  type CaseCommand,
  type CaseState,
  type MapDocument,
  type Pipeline,
  startState,
} from '@baton/process-maps';
import { canonical } from '@baton/process-maps/testing';
import { createHash } from 'node:crypto';

/** A case as it once ran: what happened to it, and a fingerprint of what was decided after each event. */
export interface History {
  /** The map as it was published, when it was written as one. */
  map?: MapDocument;
  pipeline: Pipeline;
  events: { now: string; event: CaseEvent; decided: string }[];
}

/** Runs the events through today's `advance`; returns the fingerprints of its decisions. */
export function replay(pipeline: Pipeline, events: { now: string; event: CaseEvent }[]): string[] {
  let state: CaseState = startState(pipeline);
  return events.map(({ now, event }) => {
    const advanced = advance(pipeline, state, event, now);
    state = advanced.state;
    return fingerprint(state, advanced.commands);
  });
}

/** Decisions only: the words of questions, evidence and reminders may get better from version to version. */
function fingerprint(state: CaseState, commands: CaseCommand[]): string {
  const decided = commands.map((command) => {
    if (command.do === 'open_ask') return { do: command.do, ask: command.ask };
    return command.do === 'remind' ? { ...command, text: '' } : command;
  });
  const text = canonical({ state, decided }).replaceAll(/"(label|means)":"[^"]*"/g, '"$1":""');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
