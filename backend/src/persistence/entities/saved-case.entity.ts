import type { Answers, Json } from '@baton/process-maps';
import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MapRow } from './map.entity.ts';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** A case that is rehearsed on every version of its map, with what must happen. */
@Entity('saved_cases')
@Index('saved_cases_by_map', ['mapId', 'addedAt'])
export class SavedCaseRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('uuid', { name: 'map_id' })
  @ForeignKey(() => MapRow, { onDelete: 'CASCADE' })
  mapId!: string;

  @Column('text')
  name!: string;

  @Column('jsonb')
  trigger!: Json;

  @Column('jsonb')
  answers!: Answers;

  @Column('jsonb')
  must!: Json;

  @Column('boolean', { default: false })
  ugly!: boolean;

  @Column('bigint', { name: 'case_id', nullable: true })
  caseId!: string | null;

  @Column('uuid', { name: 'added_by', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  addedBy!: string | null;

  @CreateDateColumn({ name: 'added_at', type: 'timestamptz' })
  addedAt!: Date;
}
