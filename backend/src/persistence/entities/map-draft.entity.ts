import { Check, Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MapRow } from './map.entity.ts';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** What is being drawn of one side of a map and was not published. */
@Entity('map_drafts')
@Check('map_drafts_side_check', `side in ('current', 'redesigned')`)
export class MapDraftRow {
  @PrimaryColumn('uuid', { name: 'map_id' })
  @ForeignKey(() => MapRow, { onDelete: 'CASCADE' })
  mapId!: string;

  @PrimaryColumn('text')
  side!: 'current' | 'redesigned';

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('text')
  source!: string;

  /** Raised by every save. */
  @Column('int', { default: 1 })
  revision!: number;

  @Column('uuid', { name: 'changed_by', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  changedBy!: string | null;

  @CreateDateColumn({ name: 'changed_at', type: 'timestamptz' })
  changedAt!: Date;
}
