import { checkData, type Failure, type FailureCode, type Json, type RunAi, type StepFacts } from '@baton/process-maps';
import type { AiSteps, CallContext, StepResult } from '../engine/ports.ts';
import type { AiAnswer, AiProvider, AiReply, AiRequest, NoAnswer } from './ai-provider.ts';
import type { AiSettings, AiSettingsSource } from './ai-settings.ts';
import { confidenceOf, exactAnswer } from './evidence/confidence.ts';
import type { ContextPackSource, GivenPack } from './context-packs.store.ts';
import { promptVersion } from './claude/prompt.ts';
import { costWords } from './price-table.ts';
import { recipeOf } from './recipe.ts';
import { rulesMethod } from './rules/rules.provider.ts';
import { inputGates, visibleData } from './text-safety.ts';

export interface AiStepsParts {
  settings: AiSettingsSource;
  packs: ContextPackSource;
  /** The providers by id. One that is set but missing here stops its cases; nothing else answers for it. */
  providerFor(workspaceId: string, settings: AiSettings): Promise<AiProvider | undefined>;
}

/** What a person sees of an AI step's input at most, in characters of JSON; the rest stays in the case's own data. */
const LONGEST_SAW = 8_000;

/**
 * The engine's port to AI steps. A provider's answer is taken only when it has the declared shape; everything that is not
 * an answer is a failure, so the case stops in front of a person. What the step saw, who answered, the checks and the
 * evidence behind the confidence are kept as facts.
 */
export class ProviderAiSteps implements AiSteps {
  private readonly parts: AiStepsParts;

  constructor(parts: AiStepsParts) {
    this.parts = parts;
  }

  async run(command: RunAi, context: CallContext): Promise<StepResult> {
    const settings = await this.parts.settings.settingsOf(context.workspaceId);
    const given = await this.parts.packs.packsFor(context.workspaceId, command.context);
    // Whatever answers, a step is not told what nobody vouches for.
    if (!given.ok) return failed('no_answer', given.why, {});
    const request = requestOf(command, context, settings, given.packs);
    const provider = await this.parts.providerFor(context.workspaceId, settings);
    if (!provider)
      return failed(
        'no_answer',
        `The workspace is set to “${settings.provider}”, but no key is connected: connect it, or choose the built-in rules.`,
        {},
      );
    const may = await context.mayCall();
    if (!may.ok) return { ok: 'held', why: may.why };
    const started = performance.now();
    const reply = await provider.run({ ...request, sees: visibleData(request.sees) as AiRequest['sees'] }, context);
    const facts = factsOf(request, reply, Math.round(performance.now() - started));
    return reply.status === 'answer' ? accepted(request, reply, facts) : refused(reply, facts);
  }
}

function requestOf(command: RunAi, context: CallContext, settings: AiSettings, packs: GivenPack[]): AiRequest {
  const { task, instruction, needs, rules, output, step } = command;
  const shaping = {
    mapId: context.mapId,
    step,
    task,
    instruction,
    context: packs,
    needs,
    ...(rules === undefined ? {} : { rules }),
    output,
  };
  const sees =
    command.sees !== null && typeof command.sees === 'object' && !Array.isArray(command.sees) ? command.sees : {};
  const model = settings.provider === 'claude' ? settings.model : null;
  const recipe = recipeOf({ ...shaping, sees }, { provider: settings.provider, model, method: methodOf(settings) });
  return { ...shaping, sees, recipe, workspaceId: context.workspaceId, caseId: context.caseId };
}

/** Answers under another prompt or method are other evidence. */
const methodOf = ({ provider }: AiSettings): number => (provider === 'claude' ? promptVersion : rulesMethod);

function accepted(request: AiRequest, reply: AiAnswer, facts: StepFacts): StepResult {
  const problems = checkData(request.output, reply.data);
  if (problems.length > 0) {
    const [first] = problems;
    return failed(
      'bad_output',
      `The answer does not have the declared shape: ${first!.path || 'answer'} ${first!.message}.`,
      facts,
    );
  }
  const gates = [...inputGates(request.sees), ...reply.gates];
  const confidence = reply.exact ? exactAnswer(gates) : confidenceOf(reply.score, gates, reply.reviewed);
  const evidence = {
    confidenceWords: confidence.words,
    checks: gates.map(({ id, passed, text }) => ({ id, passed, text })),
    ...(reply.score === undefined ? {} : { score: reply.score }),
    ...(reply.scoreParts ? { scoreParts: reply.scoreParts } : {}),
  };
  return { ok: true, output: reply.data, confidence: confidence.value, facts: { ...facts, ...evidence } };
}

const codes: Record<NoAnswer['status'], FailureCode> = {
  no_answer: 'no_answer',
  refused: 'no_answer',
  truncated: 'no_answer',
  invalid: 'bad_output',
  unavailable: 'vendor_down',
  budget: 'no_answer',
  switched_off: 'no_answer',
};

function refused(reply: NoAnswer, facts: StepFacts): StepResult {
  if (reply.status === 'switched_off') return { ok: 'held', why: reply.why };
  return failed(codes[reply.status], reply.why, { ...facts, status: reply.status }, reply.retryAfterMs);
}

function failed(code: FailureCode, message: string, facts: StepFacts, retryAfterMs?: number): StepResult {
  const failure: Failure = { code, message, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  return { ok: false, failure, facts };
}

function factsOf(request: AiRequest, { meta }: AiReply, tookMs: number): StepFacts {
  const saw: Json =
    JSON.stringify(request.sees).length <= LONGEST_SAW ? request.sees : { left_out: 'longer than 8,000 characters' };
  return {
    tookMs,
    badge: meta.badge,
    provider: meta.provider,
    recipe: request.recipe,
    saw,
    ...(request.context.length > 0 ? { told: request.context.map(toldOf) } : {}),
    ...(meta.model === null ? {} : { model: meta.model, requestIds: meta.requestIds, attempts: meta.attempts }),
    ...(meta.usage ? { usage: { ...meta.usage } } : {}),
    ...(meta.costUsd === undefined ? {} : { cost: costWords(meta.costUsd) }),
  };
}

/** Which pack and which version: its text stands in the pack's own versions. */
const toldOf = ({ name, title, version }: GivenPack): Json => ({ name, title, version });
