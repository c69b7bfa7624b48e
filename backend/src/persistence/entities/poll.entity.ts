import type { Json } from '@baton/process-maps';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MapRow } from './map.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** What a map wants to hear of and has to be looked for at the vendor from time to time. */
@Entity('polls')
@Index('polls_due', ['dueAt'])
export class PollRow {
  @PrimaryColumn('uuid', { name: 'map_id' })
  @ForeignKey(() => MapRow, { onDelete: 'CASCADE' })
  mapId!: string;

  /** '' = what starts cases; else something that steps wait for. */
  @PrimaryColumn('text', { default: '' })
  place!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('text')
  connector!: string;

  @Column('text')
  event!: string;

  @Column('jsonb')
  params!: Json;

  @Column('text')
  account!: string;

  @Column('jsonb', { nullable: true })
  cursor!: Json;

  @Column('timestamptz', { name: 'due_at', default: () => 'now()' })
  dueAt!: Date;

  @Column('int', { default: 0 })
  turn!: number;

  @Column('timestamptz', { name: 'held_until', nullable: true })
  heldUntil!: Date | null;

  @Column('int', { default: 0 })
  pages!: number;

  @Column('int', { default: 0 })
  failures!: number;

  @Column('text', { nullable: true })
  problem!: string | null;

  @Column('timestamptz', { name: 'looked_at', nullable: true })
  lookedAt!: Date | null;
}
