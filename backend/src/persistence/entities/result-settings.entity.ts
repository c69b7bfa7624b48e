import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** What a company counts for an hour and a failure, and who looks at what failed. */
@Entity('result_settings')
export class ResultSettings {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('text', { default: 'USD' })
  currency!: string;

  @Column('numeric', { name: 'hour_cost', precision: 12, scale: 2, nullable: true })
  hourCost!: string | null;

  @Column('numeric', { name: 'failure_cost', precision: 12, scale: 2, nullable: true })
  failureCost!: string | null;

  @Column('uuid', { name: 'reviewer_id', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  reviewerId!: string | null;

  @Column('int', { name: 'accepted_percent', default: 75 })
  acceptedPercent!: number;
}
