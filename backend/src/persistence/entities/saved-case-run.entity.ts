import type { Json } from '@baton/process-maps';
import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MapRow } from './map.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** How the saved cases of a map went on one of its versions. */
@Entity('saved_case_runs')
@Index('saved_case_runs_by_map', ['mapId', 'at'])
export class SavedCaseRun {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('uuid', { name: 'map_id' })
  @ForeignKey(() => MapRow, { onDelete: 'CASCADE' })
  mapId!: string;

  @Column('int')
  version!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  at!: Date;

  @Column('jsonb')
  results!: Json;
}
