import type { Json } from '@baton/process-maps';
import type { AiAnswer, AiRequest, NoAnswer } from '../ai-provider.ts';

/** What one method of the built-in rules gives back; the provider adds who answered. */
export type RulesAnswer = Omit<AiAnswer, 'meta'> | Omit<NoAnswer, 'meta'>;

export type RulesMethod = (request: AiRequest) => RulesAnswer | Promise<RulesAnswer>;

/** An answer that follows from fixed rules. */
export const exact = (data: Json): RulesAnswer => ({ status: 'answer', data, exact: true, reviewed: [], gates: [] });

/** A suggestion: without reviewed answers its confidence is 0, so a person looks at it. */
export const suggestion = (data: Json, score?: number, why?: string): RulesAnswer => ({
  status: 'answer',
  data,
  ...(score === undefined ? {} : { score }),
  reviewed: [],
  gates: why ? [{ id: 'unsure', passed: false, text: why }] : [],
});

export const none = (why: string): RulesAnswer => ({ status: 'no_answer', why });
