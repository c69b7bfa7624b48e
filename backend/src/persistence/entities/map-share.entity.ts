import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MapRow } from './map.entity.ts';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** A link with which somebody outside may look at one side of a map. */
@Entity('map_shares')
@Check('map_shares_side_check', `side in ('current', 'redesigned')`)
export class MapShareRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('uuid', { name: 'map_id' })
  @Index('map_shares_by_map')
  @ForeignKey(() => MapRow, { onDelete: 'CASCADE' })
  mapId!: string;

  @Column('text')
  side!: 'current' | 'redesigned';

  /** Only the hash: whoever reads the database cannot open the link. */
  @Column('bytea', { name: 'secret_hash', unique: true })
  secretHash!: Buffer;

  @Column('uuid', { name: 'made_by' })
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  madeBy!: string;

  @CreateDateColumn({ name: 'made_at', type: 'timestamptz' })
  madeAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('int', { default: 0 })
  opened!: number;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt!: Date | null;
}
