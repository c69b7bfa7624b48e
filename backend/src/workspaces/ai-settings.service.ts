import type { AiTried, AiView, SetAi, TryAi } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AiSettings, type ClaudeSettings } from '../ai/ai-settings.ts';
import type { ModelKeys } from '../ai/model-keys.ts';
import { tryModel } from '../ai/try-model.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { MODEL_KEYS } from '../http/parts.ts';
import { Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';

/** Who answers the AI steps of a company: the built-in rules, or Claude with the company's own key. */
@Injectable()
export class AiSettingsService {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditLog,
    @Inject(MODEL_KEYS) private readonly keys: ModelKeys,
  ) {}

  async view(workspaceId: string): Promise<AiView> {
    const [settings, key] = await Promise.all([this.settings(workspaceId), this.keys.placeOf(workspaceId)]);
    return { provider: settings.provider, model: settings.provider === 'claude' ? settings.model : '', key };
  }

  /** @throws 409 when a model is chosen that no key is there for: its cases would all stop */
  async set(person: SignedInPerson, wanted: SetAi): Promise<AiView> {
    const { workspaceId } = person;
    const before = await this.settings(workspaceId);
    const next = wanted.provider === 'rules' ? { provider: 'rules' } : withModel(before, wanted.model);
    await this.source.transaction(async (manager) => {
      if (wanted.key !== undefined) await this.keys.save(workspaceId, wanted.key, manager);
      await manager.query('update workspaces set ai = $2 where id = $1', [workspaceId, next]);
      const detail = {
        ai: next.provider,
        ...(wanted.provider === 'claude' && { model: wanted.model }),
        ...said(wanted),
      };
      await this.audit.by(person, 'secret_changed', 'AI answers', detail, manager);
      if (wanted.provider !== 'claude' || wanted.key) return;
      const key = wanted.key === null ? this.keys.fallback() : await this.keys.keyOf(workspaceId);
      if (!key) throw noKey();
    });
    this.keys.forget(workspaceId);
    return this.view(workspaceId);
  }

  async try({ workspaceId }: SignedInPerson, { model, key }: TryAi): Promise<AiTried> {
    const own = key === undefined ? await this.keys.keyOf(workspaceId) : { reveal: () => key };
    if (!own) throw noKey();
    return tryModel(withModel(await this.settings(workspaceId), model), own);
  }

  private async settings(workspaceId: string): Promise<AiSettings> {
    const [row]: { ai: unknown }[] = await this.source.query('select ai from workspaces where id = $1', [workspaceId]);
    return AiSettings.parse(row?.ai ?? { provider: 'rules' });
  }
}

/** What only a file or a gateway sets stays as it is. */
function withModel(before: AiSettings, model: string): ClaudeSettings {
  const rest = before.provider === 'claude' ? before : { provider: 'claude' as const };
  return AiSettings.parse({ ...rest, model }) as ClaudeSettings;
}

/** For the log: that a key changed, never the key. */
const said = ({ key }: SetAi): { key?: string } =>
  key === undefined ? {} : { key: key === null ? 'forgotten' : 'replaced' };

const noKey = (): Refusal =>
  new Refusal(
    409,
    'no_key',
    'Expected a key for Claude, found none: enter one here, or start Baton with BATON_ANTHROPIC_API_KEY. Nothing was changed.',
    { fields: { key: 'missing' } },
  );
