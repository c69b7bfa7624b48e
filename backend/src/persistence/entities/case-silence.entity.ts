import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CaseRow } from './case.entity.ts';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** Nothing had happened since this commit of a case for longer than is usual. */
@Entity('case_silences')
export class CaseSilence {
  @PrimaryColumn('bigint', { name: 'case_id' })
  @ForeignKey(() => CaseRow, { onDelete: 'CASCADE' })
  caseId!: string;

  @PrimaryColumn('int')
  seq!: number;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('text')
  step!: string;

  @Column('timestamptz')
  since!: Date;

  @Column('timestamptz', { name: 'found_at' })
  foundAt!: Date;

  /** Milliseconds, working time. */
  @Column('bigint', { name: 'usual_ms', nullable: true })
  usualMs!: string | null;

  @Column('uuid', { name: 'told_id', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  toldId!: string | null;
}
