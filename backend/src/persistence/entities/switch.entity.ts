import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** The off switch. A row that is off stops new outgoing calls within a second. */
@Entity('switches')
@Check('switches_running_check', `running in ('pause','finish','people')`)
@Check('switches_scope_check', `scope in ('everything','map','step','connector')`)
export class SwitchRow {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @PrimaryColumn('text')
  scope!: 'everything' | 'map' | 'step' | 'connector';

  @PrimaryColumn('text', { default: '' })
  target!: string;

  @Column('boolean')
  off!: boolean;

  @Column('uuid', { name: 'by_id', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  byId!: string | null;

  @Column('text', { default: '' })
  reason!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  /** What happens to cases that run. */
  @Column('text', { default: 'pause' })
  running!: 'pause' | 'finish' | 'people';

  /** For `finish`: the newest case that may go on. */
  @Column('bigint', { name: 'last_case', nullable: true })
  lastCase!: string | null;
}
