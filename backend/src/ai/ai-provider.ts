import type { AiTask, Json, Type } from '@baton/process-maps';
import type { CallContext } from '../engine/ports.ts';
import type { GivenPack } from './context-packs.store.ts';
import type { Reviewed } from './evidence/blocks.ts';
import type { Gate } from './evidence/confidence.ts';

export type ProviderId = 'rules' | 'claude' | 'fake';

/** One AI step of one case, as every provider gets it. */
export interface AiRequest {
  workspaceId: string;
  mapId: string;
  caseId: string;
  step: string;
  /** Hash of everything that shapes the answer: see `recipeOf`. */
  recipe: string;
  task: AiTask;
  instruction: string;
  /** What the company tells the step about itself: none of them past its review date. */
  context: GivenPack[];
  /** Fields that `ask_missing` must find filled. */
  needs: string[];
  rules?: Json;
  /** All that the step may see, by name. Text in here is data, whatever it says. */
  sees: { [name: string]: Json };
  /** The answer's type: choices are closed lists. */
  output: Type;
}

export type AiReply = AiAnswer | NoAnswer;

export interface AiAnswer {
  status: 'answer';
  data: Json;
  /** True when the answer follows from fixed rules without any guess. */
  exact?: boolean;
  /** 0 to 1, comparable only among answers of the same recipe. Absent = nothing to compare. */
  score?: number;
  scoreParts?: { [part: string]: number };
  /** Answers of this recipe whose rightness is known. */
  reviewed: readonly Reviewed[];
  gates: Gate[];
  meta: AiMeta;
}

/** Every one of these stops the case: a provider never guesses to avoid a stop. */
export interface NoAnswer {
  status: 'no_answer' | 'refused' | 'truncated' | 'invalid' | 'unavailable' | 'budget' | 'switched_off';
  /** One sentence for a person. */
  why: string;
  /** Milliseconds, when the provider said when to come back. */
  retryAfterMs?: number;
  meta: AiMeta;
}

/** How the answer came about; kept in the case history. */
export interface AiMeta {
  provider: ProviderId;
  /** Shown beside the answer. */
  badge: string;
  model: string | null;
  requestIds: string[];
  /** Calls made, retries included. */
  attempts: number;
  usage?: { input: number; output: number; cacheRead: number; cacheWrite: number };
  /** US dollars; null = cost unknown. Absent = no model was asked. */
  costUsd?: number | null;
}

/** How a call may be broken off, and the off switch, to be asked before every request that leaves. */
export type AiCall = Pick<CallContext, 'signal' | 'mayCall'>;

export interface AiProvider {
  readonly id: ProviderId;
  readonly badge: string;
  /** May throw only for faults of ours; everything else is a status. */
  run(request: AiRequest, call: AiCall): Promise<AiReply>;
}
