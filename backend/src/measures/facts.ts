import type { PersonRef } from '@baton/contract';

/** A stretch of time, milliseconds since 1970. */
export type Span = [from: number, to: number];

/** What became of an AI step's output in front of a person. */
export type Verdict = 'as_is' | 'edited' | 'rejected';

/** One question to a person, as far as measures care. All moments in milliseconds since 1970. */
export interface AskFacts {
  caseId: string;
  /** Unique in its case. */
  askId: string;
  mapSlug: string;
  step: string;
  stepTitle: string;
  /** `task` = planned work of a person; `trouble` = a failure, a lost answer or a loop; `stop` = a stop rule or a review. */
  kind: 'task' | 'stop' | 'trouble';
  /** `judgment`: deciding; `execution`: doing, chasing, doing again. */
  work: 'judgment' | 'execution';
  owner: PersonRef | null;
  answeredBy: PersonRef | null;
  openedAt: number;
  /** Null while nobody has answered. */
  answeredAt: number | null;
  /** Answered by its owner or backup before their time was over; null while it may still be. */
  inTime: boolean | null;
  /** What stopped it: the rule's sentence; '' for anything but a stop. */
  why: string;
  /** The reason code that the person gave. */
  reasonCode: string | null;
  /** Only where an AI step's output was shown. */
  verdict: Verdict | null;
  /** Edited, and hardly: at most a tenth of the words of any field. */
  light: boolean;
  /** The person chose something else than "go on as it is". Null while open. */
  changed: boolean | null;
  /** How long the person worked on it; null when nothing tells. */
  handsOnMs: number | null;
}

/** One time that a machine did a step. */
export interface Run {
  step: string;
  title: string;
  by: 'ai' | 'connector';
  /** Whose action it is; null for an AI step. */
  connector: string | null;
  /** US dollars; 0 where no model was asked, null where its price is not known. */
  costUsd: number | null;
  /** It went to a person right afterwards. */
  stopped: boolean;
  /** The failure's code, when it failed. */
  failed: string | null;
  /** A person corrected, refused or redid what came out. */
  redone: boolean;
}

/** Where time of a case went: somebody or something works, or it waits for a person, the outside, or the system. */
export type StayKind = 'working' | 'person' | 'customer' | 'system';

export interface Stay {
  step: string;
  title: string;
  kind: StayKind;
  ms: number;
}

/** A complaint, or a mistake that was found later. */
export interface Mark {
  kind: 'complaint' | 'mistake';
  at: number;
  /** In the company's currency; null = nobody knows. */
  cost: number | null;
}

/** One failure that reached a person. */
export interface FailureFacts {
  mapSlug: string;
  openedAt: number;
  /** The same kind of failure of the same step had been settled before; null for a mistake that was found later. */
  again: boolean | null;
  /** When it first became a saved case or a rule; null = not yet. */
  encodedAt: number | null;
}

/** How one map's saved cases went at one time. */
export interface SavedRun {
  mapSlug: string;
  at: number;
  results: { addedAt: string; passed: boolean }[];
}

/** One case that has ended. */
export interface CaseFacts {
  id: string;
  mapSlug: string;
  mapTitle: string;
  version: number;
  startedAt: number;
  endedAt: number;
  outcome: 'done' | 'declined' | 'cancelled';
  /** Who had it, one after the other, without repeats in a row: a person's id, `machine` or `outside`. */
  holders: string[];
  /** When a machine worked on it, when it was with an outside party, when it waited for a person. */
  machine: Span[];
  outside: Span[];
  asking: Span[];
  /** How often a step was finished again, over all steps. */
  loops: number;
  /** What it did was taken back. */
  undone: boolean;
  stays: Stay[];
  marks: Mark[];
  runs: Run[];
  asks: AskFacts[];
}

/** What an hour of a person and a failure cost the company, in one currency. */
export interface Rates {
  hour: number | null;
  failure: number | null;
  /** What one call of a connector costs in this period, by connector; null or absent = not known. */
  calls: ReadonlyMap<string, number | null>;
}

/** All that the formulas may look at: what happened in one period. */
export interface Facts {
  /** Ended in the period. */
  cases: CaseFacts[];
  /** Answered in the period, or due in it and still open. */
  asks: AskFacts[];
  /** Ages of the cases that are open at the end of the period, in milliseconds. */
  openAges: number[];
  /** Messages that arrived in the period and could not become a case. */
  refused: number;
  failures: FailureFacts[];
  savedRuns: SavedRun[];
  /** End of the period, milliseconds since 1970. */
  to: number;
  /** Milliseconds of the company's working hours between two moments. */
  workingMs: (from: number, to: number) => number;
  /** Length of the period in weeks; may be a fraction. */
  weeks: number;
  rates: Rates;
}
