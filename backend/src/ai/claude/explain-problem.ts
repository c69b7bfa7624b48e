import Anthropic from '@anthropic-ai/sdk';
import type { NoAnswer } from '../ai-provider.ts';

type Explained = Pick<NoAnswer, 'status' | 'why' | 'retryAfterMs'>;

/** Spending caps look like rate limits but do not pass by waiting a moment. */
const spendingCaps = ['enforced_spend_limit_reached', 'contract_spend_limit_reached'];

/** Why a call to the model gave nothing, as a stop with a plain reason. Keys and request bodies never get into it. */
export function explainProblem(problem: unknown): Explained {
  if (problem instanceof Anthropic.APIUserAbortError)
    return { status: 'unavailable', why: 'The call to the AI model was broken off: the step ran out of time.' };
  if (problem instanceof Anthropic.APIConnectionTimeoutError)
    return { status: 'unavailable', why: 'The AI model did not answer in time.' };
  if (problem instanceof Anthropic.APIConnectionError)
    return { status: 'unavailable', why: 'The AI service could not be reached.' };
  if (problem instanceof Anthropic.APIError) return explainStatus(problem);
  // a cut body or a broken stream: the SDK lets plain SyntaxErrors and AnthropicErrors through
  return { status: 'invalid', why: 'The AI service sent an answer that could not be read.' };
}

function explainStatus(problem: InstanceType<typeof Anthropic.APIError>): Explained {
  const code = (problem as { errorCode?: string | null }).errorCode ?? '';
  if (spendingCaps.includes(code))
    return {
      status: 'budget',
      why: 'The spending limit of the AI account is reached. Raise it, or let a person do this step.',
    };
  const [status, why] = reasons[problem.status ?? 0] ?? byType(problem);
  const wait = retryAfter(problem.headers);
  return { status, why, ...(wait === undefined ? {} : { retryAfterMs: wait }) };
}

const reasons: Record<number, [NoAnswer['status'], string]> = {
  400: ['no_answer', 'The AI service refused the request as malformed. The step’s answer type may be too complex.'],
  401: ['no_answer', 'The AI service does not accept the key. Connect a valid key under Settings.'],
  402: ['budget', 'The AI account has no credit left.'],
  403: ['no_answer', 'The key may not use this AI model.'],
  404: ['no_answer', 'The AI model does not exist, or was retired. Choose another one under Settings.'],
  413: ['no_answer', 'The material is too large for the AI model.'],
  422: ['no_answer', 'The AI service refused the request.'],
  429: ['unavailable', 'The AI service limits how often it may be asked.'],
};

/** Errors inside a stream have no status, only a type. */
function byType(problem: InstanceType<typeof Anthropic.APIError>): [NoAnswer['status'], string] {
  const overloaded = problem.status === 529 || problem.type === 'overloaded_error';
  return ['unavailable', overloaded ? 'The AI service is overloaded.' : 'The AI service has a fault.'];
}

/** Milliseconds. */
function retryAfter(headers: Headers | undefined): number | undefined {
  const ms = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN);
  if (Number.isFinite(ms)) return ms;
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
}
