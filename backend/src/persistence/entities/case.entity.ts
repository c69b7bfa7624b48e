import type { CaseState, CaseStatus } from '@baton/process-maps';
import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MapVersion } from './map-version.entity.ts';
import { MapRow } from './map.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** One piece of work on its way through a map. Written by the engine only; `seq` fences every commit. */
@Entity('cases')
@Index('cases_by_map', { synchronize: false })
@Index('cases_words', { synchronize: false })
@Index('cases_to_wake', ['wakeAt'], { where: 'wake_at is not null' })
@Index('cases_finished', ['mapId', 'finishedAt'], { where: 'finished_at is not null' })
@Index('cases_unfinished', ['mapId', 'mapVersionId', 'status'], { where: 'finished_at is null' })
export class CaseRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('uuid', { name: 'map_id' })
  @ForeignKey(() => MapRow, { onDelete: 'CASCADE' })
  mapId!: string;

  @Column('uuid', { name: 'map_version_id' })
  @ForeignKey(() => MapVersion)
  mapVersionId!: string;

  @Column('text', { default: '' })
  title!: string;

  @Column('text')
  status!: CaseStatus;

  @Column('jsonb')
  state!: CaseState;

  @Column('int', { default: 0 })
  seq!: number;

  @Column('boolean', { default: false })
  sample!: boolean;

  @Column('bigint', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  /** The step of the version that the case runs the inside of; null = the whole map. */
  @Column('text', { nullable: true })
  part!: string | null;

  /** Which worker moves the case now, and until when it may. */
  @Column('text', { name: 'lease_owner', nullable: true })
  leaseOwner!: string | null;

  @Column('timestamptz', { name: 'lease_until', nullable: true })
  leaseUntil!: Date | null;

  @Column('timestamptz', { name: 'wake_at', nullable: true })
  wakeAt!: Date | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
