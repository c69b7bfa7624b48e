import { type BindRole, hasRight } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import { badInput, notAllowed, notFound } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** Fills roles of a map inside the caller's transaction, as a part of publishing it. */
@Injectable()
export class BindRoles {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly audit: AuditLog,
  ) {}

  /** @throws 403 without the right to manage people, 400 or 404 for people who cannot fill a role */
  async within(
    manager: EntityManager,
    person: SignedInPerson,
    map: { id: string; slug: string },
    roles: Record<string, BindRole>,
  ): Promise<void> {
    const wanted = Object.entries(roles);
    if (wanted.length > 0 && !hasRight(person.roles, 'manage_people')) {
      throw notAllowed('Expected an admin to choose the people of new roles. Ask one to publish this map with you.');
    }
    for (const [role, { ownerId, backupId }] of wanted) {
      if (ownerId === backupId) {
        throw badInput(`Expected two different people for the role “${role}”: a backup who is the owner is no backup.`);
      }
      const given = [map.id, role, ownerId, backupId];
      const bound = await this.rows.one<{ owner: string; backup: string }>(
        person.workspaceId,
        bindRole,
        given,
        manager,
      );
      if (!bound) throw notFound(`active person with that id for the role “${role}”`);
      await this.audit.by(person, 'role_bound', `${map.slug}: ${role}`, { ...bound }, manager);
    }
  }
}

const bindRole = `
  with pair as (
    select o.id as owner_id, b.id as backup_id, o.name as owner, b.name as backup
      from people o join people b on b.workspace_id = o.workspace_id and b.id = $5 and b.active
     where o.workspace_id = $1 and o.id = $4 and o.active),
  written as (
    insert into role_bindings (workspace_id, map_id, role, owner_id, backup_id)
    select $1, $2, $3, owner_id, backup_id from pair
    on conflict (map_id, role) do update set owner_id = excluded.owner_id, backup_id = excluded.backup_id)
  select owner, backup from pair`;
