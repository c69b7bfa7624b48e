import type { Json } from '@baton/process-maps';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedInPerson } from '../http/signed-in.ts';
import { chainHash, exactTime, type AuditFacts } from './chain-hash.ts';

export interface AuditNote {
  workspaceId: string;
  actor: { id: string | null; name: string };
  action: AuditAction;
  target: string;
  detail?: Json;
}

/** What is written down: closed, so that pages can name each in words. */
export type AuditAction =
  | 'signed_in'
  | 'sign_in_refused'
  | 'signed_out'
  | 'ask_seen'
  | 'ask_answered'
  | 'ask_taken_over'
  | 'ask_acknowledged'
  | 'ask_handed_on'
  | 'ask_handed_over'
  | 'ask_snoozed'
  | 'colleague_asked'
  | 'colleague_answered'
  | 'absence_added'
  | 'absence_removed'
  | 'rota_set'
  | 'switched'
  | 'case_quarantined'
  | 'case_released'
  | 'case_cancelled'
  | 'case_undone'
  | 'cases_moved'
  | 'working_hours_changed'
  | 'costs_changed'
  | 'reviewer_named'
  | 'case_saved'
  | 'saved_case_removed'
  | 'context_pack_added'
  | 'context_pack_changed'
  | 'context_pack_reviewed'
  | 'context_pack_removed'
  | 'note_added'
  | 'case_marked'
  | 'case_mark_taken_back'
  | 'cases_exported'
  | 'map_published'
  | 'role_bound'
  | 'person_changed'
  | 'person_deleted'
  | 'company_renamed'
  | 'secret_changed'
  | 'account_connected'
  | 'account_lost'
  | 'account_disconnected'
  | 'account_handed_on'
  | 'action_tried'
  | 'message_delivered_again'
  | 'plugin_installed'
  | 'plugin_upgraded'
  | 'plugin_switched'
  | 'plugin_removed'
  | 'map_shared'
  | 'share_revoked'
  | 'sample_removed';

/** Append-only. A company's rows form a chain: one writer at a time, each hash covers the one before. */
@Injectable()
export class AuditLog {
  constructor(private readonly source: DataSource) {}

  /** In a transaction of its own, or with the change that it tells of. */
  async write(note: AuditNote, manager?: EntityManager): Promise<void> {
    if (manager) return append(manager, note);
    await this.source.transaction((own) => append(own, note));
  }

  async by(
    person: SignedInPerson,
    action: AuditAction,
    target: string,
    detail: Json = {},
    manager?: EntityManager,
  ): Promise<void> {
    const { id, name, workspaceId } = person;
    await this.write({ workspaceId, actor: { id, name }, action, target, detail }, manager);
  }
}

/** What a row is written with: TypeORM's manager, or a connection of a worker. Inside a transaction. */
export type AuditWriter = Pick<EntityManager, 'query'>;

export async function append(manager: AuditWriter, note: AuditNote): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended('audit:' || $1, 0))`, [note.workspaceId]);
  const [last]: { hash: Buffer }[] = await manager.query(
    'select hash from audit_log where workspace_id = $1 order by id desc limit 1',
    [note.workspaceId],
  );
  // The database's clock, read inside the lock: a row never bears an earlier time than the one before it.
  const [{ at }]: [{ at: string }] = await manager.query(`select ${exactTime('clock_timestamp()')} as at`);
  const facts: AuditFacts = {
    workspaceId: note.workspaceId,
    at,
    actorId: note.actor.id,
    actor: note.actor.name,
    action: note.action,
    target: note.target,
    detail: note.detail ?? {},
  };
  const salt = randomBytes(16);
  await manager.query(insertEntry, [
    facts.workspaceId,
    facts.at,
    facts.actorId,
    facts.actor,
    facts.action,
    facts.target,
    JSON.stringify(facts.detail),
    salt,
    chainHash(last?.hash, facts, salt),
  ]);
}

const insertEntry = `
  insert into audit_log (workspace_id, at, actor_id, actor, action, target, detail, salt, hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
