import type { Json } from '@baton/process-maps';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** A workspace's account at a connector, or its sandbox. `secrets` is sealed; only the vault opens it. */
@Entity('connections')
@Unique(['workspaceId', 'connector'])
@Index('connections_keep_alive', ['keepAliveAt'], { where: 'keep_alive_at is not null' })
@Check('connections_mode_check', `mode in ('sandbox','live')`)
@Check('connections_backup_check', 'owner_id is distinct from backup_id or owner_id is null')
export class Connection {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('text')
  connector!: string;

  @Column('text')
  label!: string;

  @Column('text')
  mode!: 'sandbox' | 'live';

  @Column('jsonb', { nullable: true })
  account!: Json;

  @Column('bytea', { nullable: true })
  secrets!: Buffer | null;

  @Column('jsonb', { default: () => `'{}'` })
  settings!: Json;

  @Column('text', { default: 'ready' })
  state!: string;

  @Column('timestamptz', { name: 'blocked_until', nullable: true })
  blockedUntil!: Date | null;

  @Column('timestamptz', { name: 'keep_alive_at', nullable: true })
  keepAliveAt!: Date | null;

  @Column('uuid', { name: 'owner_id', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  ownerId!: string | null;

  @Column('uuid', { name: 'backup_id', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  backupId!: string | null;

  @Column('timestamptz', { name: 'worked_at', nullable: true })
  workedAt!: Date | null;

  @Column('timestamptz', { name: 'failed_at', nullable: true })
  failedAt!: Date | null;

  @Column('text', { name: 'failed_in', nullable: true })
  failedIn!: string | null;

  @Column('text', { nullable: true })
  failure!: string | null;

  @Column('timestamptz', { name: 'lost_at', nullable: true })
  lostAt!: Date | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
