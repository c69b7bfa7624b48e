import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** What a person wrote beside a case. */
@Entity('case_notes')
@Index('case_notes_by_case', ['caseId', 'at'])
export class CaseNote {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('bigint', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  text!: string;

  @Column('text', { default: '' })
  link!: string;

  @Column('uuid', { name: 'by_id', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  byId!: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  at!: Date;
}
