import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { secretsPlace } from '../connectors/vault/rotate-secrets.ts';
import type { Vault } from '../connectors/vault/vault.ts';
import { VAULT } from '../http/parts.ts';
import { hashOf } from '../sessions/one-time-secret.ts';

/** An address that another system delivers to, with the secrets that its deliveries are checked with. */
export interface OpenSource {
  id: string;
  workspaceId: string;
  mapId: string;
  connector: string;
  event: string;
  /** Of the published version; null: nothing is published. */
  versionId: string | null;
  secrets: Record<string, string>;
}

/** Milliseconds for which a source that was found is not looked up again. */
const keptFor = 1_000;

/** Finds a source by the secret part of its address. */
@Injectable()
export class IntakeSources {
  private readonly kept = new Map<string, { source: OpenSource; until: number }>();
  private readonly keptOthers = new Map<string, { sources: OpenSource[]; until: number }>();

  constructor(
    private readonly source: DataSource,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  async find(secret: string): Promise<OpenSource | undefined> {
    const hash = hashOf(secret);
    const key = hash.toString('hex');
    const known = this.kept.get(key);
    if (known && known.until > Date.now()) return known.source;
    const [row]: SourceRow[] = await this.source.query(findSource, [hash]);
    if (!row) return undefined;
    const found = this.open(row);
    if (this.kept.size > 1_000) this.kept.clear();
    this.kept.set(key, { source: found, until: Date.now() + keptFor });
    return found;
  }

  /** What else of the company listens to the same system, one address for each map and kind of message, the newest. */
  async others({ id, workspaceId, connector, mapId, event }: OpenSource): Promise<OpenSource[]> {
    const known = this.keptOthers.get(id);
    if (known && known.until > Date.now()) return known.sources;
    const rows: SourceRow[] = await this.source.query(otherSources, [workspaceId, connector, mapId, event]);
    const sources = rows.map((row) => this.open(row));
    if (this.keptOthers.size > 1_000) this.keptOthers.clear();
    this.keptOthers.set(id, { sources, until: Date.now() + keptFor });
    return sources;
  }

  /** Looks everything up again from now on. */
  forget(): void {
    this.kept.clear();
    this.keptOthers.clear();
  }

  private open({ sealed, ...rest }: SourceRow): OpenSource {
    const secrets = this.vault.open(sealed, secretsPlace('intake_sources', rest.workspaceId, rest.id));
    return { ...rest, secrets: secrets as Record<string, string> };
  }

  /** Keeps what a vendor's handshake brought; secrets that are there already are never replaced by one. */
  async keep(source: OpenSource, secrets: Record<string, string>): Promise<void> {
    const sealed = this.vault.seal(
      { ...secrets, ...source.secrets },
      secretsPlace('intake_sources', source.workspaceId, source.id),
    );
    await this.source.query('update intake_sources set secrets = $3 where workspace_id = $1 and id = $2', [
      source.workspaceId,
      source.id,
      sealed,
    ]);
    this.forget();
  }
}

type SourceRow = Omit<OpenSource, 'secrets'> & { sealed: Buffer };

const columns = `
  s.id, s.workspace_id as "workspaceId", s.map_id as "mapId", s.connector, s.event, s.secrets as sealed, v.id as "versionId"`;
const published = `
    join maps m on m.id = s.map_id
    left join map_versions v on v.map_id = m.id and v.version = m.published_version`;

const findSource = `select ${columns} from intake_sources s ${published} where s.path_hash = $1 and s.enabled`;

/** $1 workspace, $2 connector, $3 map and $4 kind of message that are served already. */
const otherSources = `
  select distinct on (s.map_id, s.event) ${columns} from intake_sources s ${published}
   where s.workspace_id = $1 and s.connector = $2 and s.enabled and (s.map_id, s.event) <> ($3, $4)
   order by s.map_id, s.event, s.created_at desc, s.id`;
