import type { Json } from '@baton/process-maps';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MapRow } from './map.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** What a vendor was asked to tell a published map. `secrets` is sealed. */
@Entity('subscriptions')
@Check('subscriptions_state_check', `state in ('wanted','ready','ending','left')`)
@Index('subscriptions_one_per_place', ['mapId', 'place'], { unique: true, where: `state in ('wanted','ready')` })
@Index('subscriptions_due', ['dueAt'], { where: `state <> 'left'` })
export class SubscriptionRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('uuid', { name: 'map_id' })
  @ForeignKey(() => MapRow, { onDelete: 'CASCADE' })
  mapId!: string;

  /** '' = what starts cases; else something that steps wait for. */
  @Column('text', { default: '' })
  place!: string;

  @Column('text')
  connector!: string;

  @Column('text')
  event!: string;

  @Column('jsonb')
  params!: Json;

  @Column('text')
  account!: string;

  @Column('uuid', { name: 'source_id' })
  sourceId!: string;

  @Column('bytea')
  secrets!: Buffer;

  @Column('text', { default: 'wanted' })
  state!: 'wanted' | 'ready' | 'ending' | 'left';

  @Column('timestamptz', { name: 'asked_at', nullable: true })
  askedAt!: Date | null;

  @Column('text', { nullable: true })
  ref!: string | null;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { name: 'due_at', default: () => 'now()' })
  dueAt!: Date;

  @Column('int', { default: 0 })
  turn!: number;

  @Column('timestamptz', { name: 'held_until', nullable: true })
  heldUntil!: Date | null;

  @Column('int', { default: 0 })
  failures!: number;

  @Column('text', { nullable: true })
  problem!: string | null;

  @CreateDateColumn({ name: 'made_at', type: 'timestamptz' })
  madeAt!: Date;
}
