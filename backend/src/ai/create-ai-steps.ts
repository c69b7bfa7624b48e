import type pg from 'pg';
import type { AiSteps } from '../engine/ports.ts';
import type { AiProvider } from './ai-provider.ts';
import { PostgresAiSettings, type ClaudeSettings } from './ai-settings.ts';
import { ProviderAiSteps } from './ai-steps.ts';
import { ClaudeProvider } from './claude/claude.provider.ts';
import { PostgresContextPacks } from './context-packs.store.ts';
import type { ModelKeys } from './model-keys.ts';
import { PostgresExamples } from './examples.store.ts';
import { PastCasesCache } from './rules/past-cases.cache.ts';
import { RulesProvider } from './rules/rules.provider.ts';

export interface AiStepsOptions {
  pool: pg.Pool;
  /** A workspace's own model key, if any. */
  modelKeys: Pick<ModelKeys, 'keyOf'>;
}

/** Clients kept at the same time. */
const MOST_CLIENTS = 50;

/**
 * Puts the AI steps of one process together: built-in rules unless a workspace has connected a model. A workspace that
 * has chosen a model but lost its key gets stops, never silently the rules.
 */
export function createAiSteps({ pool, modelKeys }: AiStepsOptions): AiSteps {
  const examples = new PostgresExamples(pool);
  const pastCases = new PastCasesCache(examples);
  const rules = new RulesProvider(pastCases);
  const clients = new Map<string, AiProvider>();

  async function claudeFor(workspaceId: string, settings: ClaudeSettings): Promise<AiProvider | undefined> {
    const key = await modelKeys.keyOf(workspaceId);
    if (!key) return undefined;
    const name = JSON.stringify([workspaceId, settings, key.reveal()]);
    const known = clients.get(name);
    if (known) return known;
    if (clients.size >= MOST_CLIENTS) clients.clear();
    const made = new ClaudeProvider({ settings, key, examples, pastCases });
    clients.set(name, made);
    return made;
  }

  return new ProviderAiSteps({
    settings: new PostgresAiSettings(pool),
    packs: new PostgresContextPacks(pool),
    providerFor: async (workspaceId, settings) =>
      settings.provider === 'rules' ? rules : claudeFor(workspaceId, settings),
  });
}
