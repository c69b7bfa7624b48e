import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CaseRow } from './case.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** When a case should have ended, as its map promises others. */
@Entity('case_promises')
@Index('case_promises_untold', ['nearlyAt'], { where: 'not told' })
export class CasePromise {
  @PrimaryColumn('bigint', { name: 'case_id' })
  @ForeignKey(() => CaseRow, { onDelete: 'CASCADE' })
  caseId!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  @Column('timestamptz', { name: 'nearly_at' })
  nearlyAt!: Date;

  @Column('boolean', { default: false })
  told!: boolean;
}
