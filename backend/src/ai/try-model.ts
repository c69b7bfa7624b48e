import type { AiRequest } from './ai-provider.ts';
import type { ClaudeSettings } from './ai-settings.ts';
import { ClaudeProvider, type ModelKey } from './claude/claude.provider.ts';
import { costWords } from './price-table.ts';

export interface ModelTried {
  ok: boolean;
  /** What came back and how long it took, or why nothing did. */
  sentence: string;
}

/** Seconds. */
const LONGEST_SECONDS = 30;

const question: AiRequest = {
  workspaceId: '',
  mapId: '',
  caseId: '',
  step: 'try',
  recipe: 'try',
  task: 'classify',
  instruction: 'Say whether the message is a greeting.',
  context: [],
  needs: [],
  sees: { message: 'Good morning!' },
  output: { kind: 'record', fields: { greeting: { kind: 'choice', of: ['yes', 'no'] } } },
};

/** Asks the model one small question, as a step of a map would. Nothing of the company's goes out with it. */
export async function tryModel(settings: ClaudeSettings, key: ModelKey): Promise<ModelTried> {
  const none = { reviewed: async () => [] };
  const provider = new ClaudeProvider({
    settings: { ...settings, deadlineSeconds: LONGEST_SECONDS },
    key,
    examples: none,
    pastCases: { modelFor: async () => undefined },
  });
  const started = performance.now();
  const reply = await provider.run(question, {
    signal: new AbortController().signal,
    mayCall: async () => ({ ok: true }),
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (reply.status !== 'answer') return { ok: false, sentence: `It did not answer: ${reply.why}` };
  const cost = reply.meta.costUsd === undefined ? '' : ` Cost: ${costWords(reply.meta.costUsd)}.`;
  return { ok: true, sentence: `It works: ${reply.meta.model} answered a test question in ${seconds} s.${cost}` };
}
