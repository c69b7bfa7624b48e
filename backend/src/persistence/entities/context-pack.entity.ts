import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** What a company tells its AI steps about itself; its texts are versions. */
@Entity('context_packs')
@Unique('context_packs_name_key', ['workspaceId', 'name'])
@Check('context_packs_days_check', 'review_days between 1 and 365')
export class ContextPackRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  title!: string;

  @Column('uuid', { name: 'owner_id', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  ownerId!: string | null;

  @Column('int', { default: 1 })
  version!: number;

  @Column('int', { name: 'review_days' })
  reviewDays!: number;

  @Column('date', { name: 'reviewed_on' })
  reviewedOn!: string;

  @Column('uuid', { name: 'reviewed_by', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  reviewedBy!: string | null;

  @Column('boolean', { default: false })
  sample!: boolean;
}
