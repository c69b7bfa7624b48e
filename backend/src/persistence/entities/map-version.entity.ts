import type { Pipeline } from '@baton/process-maps';
import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MapRow } from './map.entity.ts';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** One published version: never changed again, because cases stay on the version that they started on. */
@Entity('map_versions')
@Unique(['mapId', 'version'])
export class MapVersion {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('uuid', { name: 'map_id' })
  @ForeignKey(() => MapRow, { onDelete: 'CASCADE' })
  mapId!: string;

  @Column('int')
  version!: number;

  @Column('text')
  source!: string;

  /** `json` and not `jsonb`, which would lose the order in which the map lists its fields. */
  @Column('json')
  pipeline!: Pipeline;

  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('text', { default: '' })
  note!: string;

  @Column('uuid', { name: 'published_by', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  publishedBy!: string | null;

  @CreateDateColumn({ name: 'published_at', type: 'timestamptz' })
  publishedAt!: Date;
}
