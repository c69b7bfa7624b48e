import type {
  Advanced,
  AskLevel,
  CaseCommand,
  CaseEvent,
  CaseState,
  Evidence,
  Failure,
  HistoryRecord,
  Json,
  OpenAsk,
  Pipeline,
  RunAction,
  RunAi,
  StepFacts,
  UndoAction,
} from '@baton/process-maps';

import type { Beside } from './beside.ts';

/** A case as the engine holds it while it moves. `seq` fences every commit. */
export interface LoadedCase {
  id: string;
  workspaceId: string;
  mapId: string;
  pipeline: Pipeline;
  state: CaseState;
  seq: number;
  /** The case that has started this one. */
  parentId?: string;
  /** The step of the version that it runs the inside of. */
  part?: string;
  mapVersionId?: string;
  /** Events from outside that no commit has consumed yet, oldest first. */
  inbox: InboxEvent[];
}

export interface InboxEvent {
  id: string;
  event: CaseEvent;
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
  /** The moment of the event (ISO): who is away or on call then decides who is asked. */
  at: string;
  /** Ids of the inbox rows that this commit uses up. */
  consumes: string[];
  openAsks: { ask: OpenAsk; question: string; evidence: Evidence }[];
  passOn: { ask: string; to: AskLevel; role: string; deadline: string }[];
  moveDeadlines: { ask: string; deadline: string }[];
  closeAsks: { ask: string; why: string }[];
  /** Roles to ask when those of an ask have nobody active, in order. */
  lastResort: string[];
  /** Wake the case again at these moments (ISO), or now for `null`. */
  wakeAt: (string | null)[];
  /** Nothing is left to do now: give the case back, unless its inbox holds something new. */
  release: boolean;
  /** Children are to be started after this commit: the case must not be forgotten before they are there. */
  starts?: true;
  beside?: Beside;
}

/** `won: false`: somebody else advanced this case; drop the result, never retry it. */
export type CommitResult = { won: true; inbox: InboxEvent[] } | { won: false };

/** `busy`: another worker moves these now. Unknown and finished cases are in neither list. */
export interface Claimed {
  cases: LoadedCase[];
  busy: string[];
}

export interface CaseStore {
  /** Takes a lease on each case and loads it; many cases in one query. */
  claim(ids: string[]): Promise<Claimed>;
  /** Many calls become one statement. Rejects only when these very values can never be stored. */
  commit(completion: Completion): Promise<CommitResult>;
  /** Keeps the leases of cases in flight alive; answers with what has arrived for them meanwhile. */
  renew(ids: string[]): Promise<Map<string, InboxEvent[]>>;
  /** Gives cases back that did not change. `recheckAt` (ISO): when to look again if nothing else moves them. */
  release(cases: { id: string; recheckAt: string | null }[]): Promise<void>;
}

/** "Advance this case." */
export interface Wake {
  id: string;
  caseId: string;
  /** Which delivery of this wake-up, so that a late settle cannot touch a later delivery. */
  attempt: number;
  queue: string;
}

/** Hands out wake-ups. Correctness never depends on it: early, late, double or lost ones do no harm. */
export interface WakeQueue {
  /** At most `limit`; empty when nothing is due. */
  fetch(limit: number): Promise<Wake[]>;
  settle(wakes: Wake[]): Promise<void>;
  /** Delivers these again after a pause, e.g. because another worker holds the case. */
  postpone(wakes: Wake[], seconds: number): Promise<void>;
  /** Keeps deliveries in flight from being given to another worker. */
  touch(wakes: Wake[]): Promise<void>;
  /** Calls back when something may have arrived. */
  onArrival(look: () => void): void;
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

/** `ask`: it does not hold the case: its owner is asked instead of the call. */
export type MayCall = { ok: true } | { ok: false; why: string; ask?: true };

/** What an outgoing call belongs to. `connector` is absent for AI steps. */
export interface CallSite {
  workspaceId: string;
  mapId: string;
  step: string;
  connector?: string;
  /** Absent for calls that no case makes. */
  caseId?: string;
}

/** The off switch. */
export interface Switches {
  mayCall(site: CallSite): Promise<MayCall>;
}

/** Where a step's call belongs: enough to find the connection, the switches and the key. */
export interface CallContext {
  workspaceId: string;
  mapId: string;
  caseId: string;
  /** `case:step:visit`: the same for every try. */
  key: string;
  signal: AbortSignal;
  /** The off switch, to be asked in the same breath as every outgoing request; refused means `{ ok: 'held' }`. */
  mayCall(): Promise<MayCall>;
}

export interface Actions {
  run(command: RunAction, context: CallContext): Promise<StepResult>;
  /** Reverses what a run did; doing it twice has to do no harm. */
  undo?(command: UndoAction, done: Done, context: CallContext): Promise<StepResult>;
}

/** What a call was given and has answered. */
export interface Done {
  input: Json;
  output: Json;
}

export interface AiSteps {
  run(command: RunAi, context: CallContext): Promise<StepResult>;
}

/** `advance` and its companions: the engine is told its brain, so that tests can use a small one. */
export interface Brain {
  startState(pipeline: Pipeline): CaseState;
  advance(pipeline: Pipeline, state: CaseState, event: CaseEvent, now: string): Advanced;
  /** The calls that must be under way now, from the stored state alone. */
  outstanding(pipeline: Pipeline, state: CaseState): CaseCommand[];
  /** Unsafe calls that were announced and never answered, as the events that ask a person. */
  lostCalls(state: CaseState): CaseEvent[];
  /** Ids of the timers that are due. */
  dueTimers(state: CaseState, now: string): string[];
}
