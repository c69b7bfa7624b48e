import type { Json } from '@baton/process-maps';
import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Workspace } from './workspace.entity.ts';

/** An effect in a connector's stand-in: at most one per idempotency key. */
@Entity('sandbox_records')
@Index('sandbox_one_effect_per_key', ['workspaceId', 'connector', 'key'], { unique: true, where: 'key is not null' })
export class SandboxRecord {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @PrimaryColumn('text')
  connector!: string;

  @PrimaryColumn('text')
  kind!: string;

  @PrimaryColumn('text')
  id!: string;

  @Column('text', { nullable: true })
  key!: string | null;

  @Column('jsonb')
  data!: Json;

  @Column('int', { default: 1 })
  attempts!: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
