import Anthropic, { type Middleware } from '@anthropic-ai/sdk';
import type { Json } from '@baton/process-maps';
import type { AiCall, AiMeta, AiProvider, AiReply, AiRequest, NoAnswer } from '../ai-provider.ts';
import type { ClaudeSettings } from '../ai-settings.ts';
import type { ExampleStore } from '../examples.store.ts';
import type { Gate } from '../evidence/confidence.ts';
import { costOf } from '../price-table.ts';
import { explainProblem } from './explain-problem.ts';
import { choiceField, fieldOf } from '../output-shape.ts';
import type { PastCases } from '../rules/classify-text.ts';
import { textsIn } from '../text-safety.ts';
import { promptFor, type Prompt } from './prompt.ts';
import { readAnswer, readExtraction, type ReadAnswer } from './read-answer.ts';

/** The company's own key; revealed only when the client is made. */
export interface ModelKey {
  reveal(): string;
}

export interface ClaudeParts {
  settings: ClaudeSettings;
  key: ModelKey;
  examples: Pick<ExampleStore, 'reviewed'>;
  /** The team's own past cases as a second opinion on a choice. */
  pastCases: PastCases;
  /** Longest single try, in milliseconds; the SDK's own default would allow half an hour. */
  longestTryMs?: number;
}

/** What is learnt while a request is under way, one line per try. */
interface Tries {
  count: number;
  requestIds: string[];
  /** Why the off switch held the next try back. */
  heldBack?: string;
}

const MOST_ANSWER_TOKENS = 4_000;
const LONGEST_TRY_MS = 60_000;
const RETRIES = 2;

/** Asks Claude with the company's own key. Whatever is not a complete, well-formed answer is a stop. */
export class ClaudeProvider implements AiProvider {
  readonly id = 'claude';
  readonly badge: string;
  private readonly client: Anthropic;
  private readonly parts: ClaudeParts;

  constructor(parts: ClaudeParts) {
    const { settings, key } = parts;
    this.parts = parts;
    this.badge = `Answered by ${settings.model}.`;
    // Everything explicit: left alone, the SDK would also look for keys in the environment and on disk.
    this.client = new Anthropic({
      apiKey: key.reveal(),
      authToken: null,
      baseURL: settings.baseUrl ?? 'https://api.anthropic.com',
      timeout: parts.longestTryMs ?? LONGEST_TRY_MS,
      maxRetries: RETRIES,
      openTelemetry: false,
      logLevel: 'off',
    });
  }

  async run(request: AiRequest, call: AiCall): Promise<AiReply> {
    const prompt = promptFor(request);
    const tries: Tries = { count: 0, requestIds: [] };
    try {
      const message = await this.ask(prompt, call, tries);
      return isMessage(message) ? await this.reply(request, prompt, message, tries) : this.none(notTheService, tries);
    } catch (problem) {
      if (tries.heldBack !== undefined) return this.none({ status: 'switched_off', why: tries.heldBack }, tries);
      return this.none(explainProblem(problem), tries);
    }
  }

  private ask(prompt: Prompt, call: AiCall, tries: Tries): Promise<unknown> {
    const { model, effort, deadlineSeconds } = this.parts.settings;
    return this.client.messages.create(
      {
        model,
        max_tokens: MOST_ANSWER_TOKENS,
        system: blocksOf(prompt.system),
        messages: [{ role: 'user', content: prompt.user }],
        output_config: { effort, format: { type: 'json_schema', schema: prompt.schema } },
      },
      {
        signal: AbortSignal.any([call.signal, AbortSignal.timeout(deadlineSeconds * 1000)]),
        middleware: [watchTries(call, tries)],
      },
    );
  }

  private async reply(request: AiRequest, prompt: Prompt, message: Anthropic.Message, tries: Tries): Promise<AiReply> {
    const meta = this.meta(message, tries);
    if (message.stop_reason === 'refusal') return { status: 'refused', why: 'The AI model declined to answer.', meta };
    if (message.stop_reason === 'max_tokens')
      return { status: 'truncated', why: 'The answer of the AI model was cut off.', meta };
    if (message.stop_reason !== 'end_turn')
      return { status: 'no_answer', why: 'The AI model did not finish its answer.', meta };
    const text = message.content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('');
    const read = this.read(request, text, prompt.lines);
    if (!read.ok) return { status: 'invalid', why: read.why, meta };
    const reviewed = await this.parts.examples.reviewed(request, request.recipe);
    const scoreParts = { ...quotesPart(read.gates), ...(await this.secondOpinion(request, read.data)) };
    return {
      status: 'answer',
      data: read.data,
      score: meanOf(scoreParts),
      scoreParts,
      reviewed,
      gates: read.gates,
      meta,
    };
  }

  /** How far the team's own past cases speak for the same choice; nothing while there are too few of them. */
  private async secondOpinion(request: AiRequest, data: Json): Promise<{ past_cases?: number }> {
    const choice = choiceField(request.output);
    const model = choice && (await this.parts.pastCases.modelFor(request, choice));
    if (!model) return {};
    const { label, score } = model.judge.judge(textsIn(request.sees).join('\n'));
    return { past_cases: label === fieldOf(data, choice.name) ? score : 0 };
  }

  private read(request: AiRequest, text: string, lines: readonly string[]): ReadAnswer {
    const { task, output } = request;
    return task === 'extract' && output.kind === 'record' ? readExtraction(text, output, lines) : readAnswer(text);
  }

  private meta(message: Anthropic.Message, tries: Tries): AiMeta {
    const { usage } = message;
    const used = {
      input: usage.input_tokens,
      output: usage.output_tokens,
      cacheRead: usage.cache_read_input_tokens ?? 0,
      cacheWrite: usage.cache_creation_input_tokens ?? 0,
    };
    return { ...this.emptyMeta(tries), model: message.model, usage: used, costUsd: costOf(message.model, used) };
  }

  private none(reason: Omit<NoAnswer, 'meta'>, tries: Tries): NoAnswer {
    return { ...reason, meta: { ...this.emptyMeta(tries), costUsd: null } };
  }

  private emptyMeta({ count, requestIds }: Tries): AiMeta {
    const { model } = this.parts.settings;
    return { provider: this.id, badge: this.badge, model, requestIds, attempts: count };
  }
}

/** What is the same for the next case is marked, so that the service reads it once. */
function blocksOf({ facts, step, material }: Prompt['system']): Anthropic.TextBlockParam[] {
  const kept = (text: string): Anthropic.TextBlockParam => ({
    type: 'text',
    text,
    cache_control: { type: 'ephemeral' },
  });
  return [...(facts === undefined ? [] : [kept(facts)]), kept(step), { type: 'text', text: material }];
}

const notTheService = {
  status: 'invalid',
  why: 'Something else than the AI service answered, such as a sign-in page of the network.',
} as const;

/** Asks the off switch before every try, the SDK's own repeats included, and notes what each try was called. */
function watchTries(call: AiCall, tries: Tries): Middleware {
  return async (request, next) => {
    const may = await call.mayCall();
    if (!may.ok) {
      tries.heldBack = may.why;
      throw new Error('held back by the off switch');
    }
    tries.count++;
    const response = await next(request);
    const id = response.headers.get('request-id');
    if (id) tries.requestIds.push(id);
    return response;
  };
}

/** Share of quotes that stand in the text. */
const quotesPart = (gates: readonly Gate[]): { quotes?: number } =>
  gates.length === 0 ? {} : { quotes: gates.filter((gate) => gate.passed).length / gates.length };

/** The model's own feeling is no evidence: without any part all answers of a recipe count alike. */
function meanOf(parts: { [part: string]: number }): number {
  const scores = Object.values(parts);
  return scores.length === 0 ? 1 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** A proxy's page comes back as text with status 200. */
const isMessage = (value: unknown): value is Anthropic.Message =>
  typeof value === 'object' &&
  value !== null &&
  (value as { type?: unknown }).type === 'message' &&
  Array.isArray((value as { content?: unknown }).content);
