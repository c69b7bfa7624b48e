import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** A complaint about a case, or a mistake that was found later. */
@Entity('case_marks')
@Index('case_marks_by_case', ['caseId', 'at'])
@Check('case_marks_kind_check', `kind in ('complaint', 'mistake')`)
export class CaseMarkRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('bigint', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  kind!: 'complaint' | 'mistake';

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  text!: string;

  @Column('numeric', { precision: 12, scale: 2, nullable: true })
  cost!: string | null;

  @Column('uuid', { name: 'by_id', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  byId!: string | null;

  @CreateDateColumn({ name: 'made_at', type: 'timestamptz' })
  madeAt!: Date;

  @Column('uuid', { name: 'taken_back_by', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  takenBackBy!: string | null;

  @Column('timestamptz', { name: 'taken_back_at', nullable: true })
  takenBackAt!: Date | null;
}
