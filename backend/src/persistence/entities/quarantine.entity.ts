import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MapRow } from './map.entity.ts';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** Cases that were set aside together, by a rule. */
@Entity('quarantines')
@Index('quarantines_on', ['workspaceId', 'mapId'], { where: 'stays_on and lifted_at is null' })
export class Quarantine {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('uuid', { name: 'map_id' })
  @ForeignKey(() => MapRow, { onDelete: 'CASCADE' })
  mapId!: string;

  @Column('text')
  rule!: string;

  @Column('text')
  reason!: string;

  @Column('uuid', { name: 'by_id', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  byId!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  @Column('boolean', { name: 'stays_on' })
  staysOn!: boolean;

  @Column('timestamptz', { name: 'lifted_at', nullable: true })
  liftedAt!: Date | null;

  @Column('uuid', { name: 'lifted_by', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  liftedBy!: string | null;

  @Column('text', { name: 'lift_reason', default: '' })
  liftReason!: string;
}
