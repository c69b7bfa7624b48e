import type { IntakeAddress, MakeIntakeAddress } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { AuditLog } from '../audit/audit-log.ts';
import { secretsPlace } from '../connectors/vault/rotate-secrets.ts';
import type { Vault } from '../connectors/vault/vault.ts';
import { VAULT } from '../http/parts.ts';
import { notFound } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { hashOf, newSecret } from '../sessions/one-time-secret.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** Makes the address that a map receives at. It is shown once; only its hash is kept. */
@Injectable()
export class IntakeAddressService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly audit: AuditLog,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  /** `signed`: the sender signs each delivery; otherwise the unguessable address alone is the proof. */
  async make(person: SignedInPerson, slug: string, { signed, step }: MakeIntakeAddress): Promise<IntakeAddress> {
    const { workspaceId } = person;
    const map = await this.rows.one<Listened>(workspaceId, step === undefined ? triggerOf : waitOf, [
      slug,
      ...(step === undefined ? [] : [step]),
    ]);
    if (!map) throw notFound('published map of that name');
    if (map.connector === null || map.event === null) throw notFound(`step “${step}” that waits for a message`);
    const id = randomUUID();
    const address = newSecret();
    const secret = newSecret();
    const sealed = this.vault.seal(
      { [signed ? 'signing' : 'path_only']: secret },
      secretsPlace('intake_sources', workspaceId, id),
    );
    await this.rows.transaction(async (manager) => {
      const given = [id, map.id, map.connector, map.event, hashOf(address), sealed];
      await this.rows.of(workspaceId, addSource, given, manager);
      const target = `address of ${slug}${step === undefined ? '' : `, step ${step}`}`;
      await this.audit.by(person, 'secret_changed', target, { source: id, signed }, manager);
    });
    return { path: `/hooks/${address}`, signingSecret: signed ? secret : null };
  }
}

interface Listened {
  id: string;
  connector: string | null;
  event: string | null;
}

const triggerOf = `
  select m.id, v.pipeline->'trigger'->>'connector' as connector, v.pipeline->'trigger'->>'event' as event
    from maps m join map_versions v on v.map_id = m.id and v.version = m.published_version
   where m.workspace_id = $1 and m.slug = $2`;

/** $3 the step. */
const waitOf = `
  select m.id, v.pipeline->'steps'->$3->'message'->>'connector' as connector,
         v.pipeline->'steps'->$3->'message'->>'event' as event
    from maps m join map_versions v on v.map_id = m.id and v.version = m.published_version
   where m.workspace_id = $1 and m.slug = $2`;

/** The select only keeps the statement inside the workspace. */
const addSource = `
  insert into intake_sources (id, workspace_id, map_id, connector, event, path_hash, secrets)
  select $2, m.workspace_id, m.id, $4, $5, $6, $7 from maps m where m.workspace_id = $1 and m.id = $3 returning id`;
