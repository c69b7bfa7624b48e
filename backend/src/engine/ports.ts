import type { CaseEvent, CaseState, Failure, HistoryRecord, Json, OpenAsk, AskLevel, Pipeline, RunAction, RunAi, Evidence, StepFacts } from '@baton/process-maps';

/** A case as the engine holds it while it moves. `seq` fences every commit. */
export interface LoadedCase {
  id: string;
  workspaceId: string;
  mapId: string;
  pipeline: Pipeline;
  state: CaseState;
  seq: number;
  /** Events from outside that no commit has consumed yet, oldest first. */
  inbox: { id: string; event: CaseEvent }[];
}

/** Everything one commit changes. Applied whole, or not at all when `seq` has moved on. */
export interface Completion {
  caseId: string;
  workspaceId: string;
  mapId: string;
  /** The `seq` that the case was loaded with. */
  seq: number;
  state: CaseState;
  event: CaseEvent;
  records: HistoryRecord[];
  consumes: string[];
  openAsks: { ask: OpenAsk; question: string; evidence: Evidence }[];
  passOn: { ask: string; to: AskLevel; role: string; deadline: string }[];
  closeAsks: { ask: string; why: string }[];
  /** Wake the case again at these moments (ISO), or now for `null`. */
  wakeAt: (string | null)[];
}

export interface CaseStore {
  /** Loads many cases in one query; an unknown or finished id is left out. */
  load(ids: string[]): Promise<LoadedCase[]>;
  /** False: somebody else advanced this case; drop the result, never retry it. Many calls become one statement. */
  commit(completion: Completion): Promise<boolean>;
}

/** Hands out wake-ups ("advance case N"). Correctness never depends on it. */
export interface WakeQueue {
  start(advance: (caseIds: string[]) => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

export interface Clock {
  /** ISO 8601, UTC. */
  now(): string;
}

export type StepResult =
  | { ok: true; output: Json; confidence?: number; facts?: StepFacts }
  | { ok: false; failure: Failure; facts?: StepFacts }
  /** The off switch is on: nothing was sent; the case stays where it is. */
  | { ok: 'held'; why: string };

/** Where a step's call belongs: enough to find the connection, the switches and the key. */
export interface CallContext {
  workspaceId: string;
  mapId: string;
  caseId: string;
  /** `case:step:visit`: the same for every try. */
  key: string;
  signal: AbortSignal;
}

export interface Actions {
  run(command: RunAction, context: CallContext): Promise<StepResult>;
}

export interface AiSteps {
  run(command: RunAi, context: CallContext): Promise<StepResult>;
}
