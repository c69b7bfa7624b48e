import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CaseRow } from './case.entity.ts';
import { Quarantine } from './quarantine.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** One case of those that a rule has set aside. */
@Entity('quarantined_cases')
@Index('quarantined_cases_by_case', ['caseId'])
export class QuarantinedCase {
  @PrimaryColumn('uuid', { name: 'quarantine_id' })
  @ForeignKey(() => Quarantine, { onDelete: 'CASCADE' })
  quarantineId!: string;

  @PrimaryColumn('bigint', { name: 'case_id' })
  @ForeignKey(() => CaseRow, { onDelete: 'CASCADE' })
  caseId!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  @Column('boolean', { default: false })
  caught!: boolean;
}
