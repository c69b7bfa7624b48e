import type { Json } from '@baton/process-maps';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Append-only: who saw, decided, switched. Each row's hash covers the row before it. */
@Entity('audit_log')
@Index('audit_log_by_workspace', ['workspaceId', 'id'])
export class AuditRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId!: string | null;

  @Column('text')
  actor!: string;

  @Column('text')
  action!: string;

  @Column('text', { default: '' })
  target!: string;

  @Column('jsonb', { default: () => `'{}'` })
  detail!: Json;

  /** Null in rewritten rows, and in old ones. */
  @Column('bytea', { nullable: true })
  salt!: Buffer | null;

  @Column('bytea')
  hash!: Buffer;
}
