import type pg from 'pg';
import { z } from 'zod';

/** Which provider answers a workspace's AI steps. Rules need nothing; a model needs the company's own key. */
export const AiSettings = z.discriminatedUnion('provider', [
  z.strictObject({ provider: z.literal('rules') }),
  z.strictObject({
    provider: z.literal('claude'),
    model: z.string().min(1).max(100),
    /** For a gateway or a local server that speaks the same format. */
    baseUrl: z.url().optional(),
    effort: z.enum(['low', 'medium', 'high']).default('low'),
    /** Seconds for one step, retries included. */
    deadlineSeconds: z.number().min(5).max(600).default(60),
  }),
]);
export type AiSettings = z.infer<typeof AiSettings>;
export type ClaudeSettings = Extract<AiSettings, { provider: 'claude' }>;

export interface AiSettingsSource {
  settingsOf(workspaceId: string): Promise<AiSettings>;
}

/** Milliseconds that a workspace's settings are used before they are read again. */
const KEEP_MS = 5_000;

export class PostgresAiSettings implements AiSettingsSource {
  private readonly pool: pg.Pool;
  private readonly kept = new Map<string, { until: number; settings: Promise<AiSettings> }>();

  constructor(pool: pg.Pool) {
    this.pool = pool;
  }

  settingsOf(workspaceId: string): Promise<AiSettings> {
    const now = Date.now();
    const kept = this.kept.get(workspaceId);
    if (kept && kept.until > now) return kept.settings;
    const settings = this.read(workspaceId);
    this.kept.set(workspaceId, { until: now + KEEP_MS, settings });
    settings.catch(() => this.kept.delete(workspaceId));
    return settings;
  }

  private async read(workspaceId: string): Promise<AiSettings> {
    const { rows } = await this.pool.query<{ ai: unknown }>('select ai from workspaces where id = $1', [workspaceId]);
    return AiSettings.parse(rows[0]?.ai ?? { provider: 'rules' });
  }
}
