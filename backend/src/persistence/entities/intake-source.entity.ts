import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MapRow } from './map.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** A published webhook trigger: its unguessable path is kept hashed, the sender's secret sealed. */
@Entity('intake_sources')
@Unique(['pathHash'])
export class IntakeSource {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('uuid', { name: 'map_id' })
  @ForeignKey(() => MapRow, { onDelete: 'CASCADE' })
  mapId!: string;

  @Column('text')
  connector!: string;

  /** The connector's trigger. */
  @Column('text')
  event!: string;

  @Column('bytea', { name: 'path_hash' })
  pathHash!: Buffer;

  @Column('bytea')
  secrets!: Buffer;

  @Column('boolean', { default: true })
  enabled!: boolean;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
