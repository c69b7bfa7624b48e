import type { CaseCommand, Evidence, RunAction, RunAi, StartChildren, UndoAction } from '../advance/command.ts';
import type { Failure } from '../advance/failure.ts';
import type { OpenAsk } from '../advance/state.ts';
import type { Duration } from '../pipeline/pipeline.ts';
import type { Json } from '../types/type.ts';

/**
 * Everything outside a case, in a rehearsal: connectors, AI steps, people, senders of messages, child cases. `after` is how
 * long an answer takes on the virtual clock; absent = at once. No answer (`undefined`) means that none ever comes.
 */
export interface World {
  step(command: RunAction | RunAi): StepAnswer | undefined;
  /** How undoing goes; absent = at once and well. */
  undo?(command: UndoAction): StepAnswer | undefined;
  person(asked: Asked): PersonAnswer | undefined;
  message(expected: ExpectedMessage): MessageAnswer | undefined;
  children(started: StartChildren): ChildAnswer | undefined;
}

export type StepAnswer =
  { output: Json; confidence?: number; after?: Duration } | { failure: Failure; after?: Duration };

export interface PersonAnswer {
  choice: string;
  by?: string;
  reason?: string;
  edits?: Record<string, Json>;
  after?: Duration;
}

export interface MessageAnswer {
  message: Json;
  after?: Duration;
}

export interface ChildAnswer {
  output: Json;
  after?: Duration;
}

export type ExpectedMessage = Extract<CaseCommand, { do: 'expect_message' }>;

export interface Asked {
  ask: OpenAsk;
  question: string;
  evidence: Evidence;
}
