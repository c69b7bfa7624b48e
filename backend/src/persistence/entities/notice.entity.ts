import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** Something that a person was told: on the page, and by the channels that still stand in `due`. */
@Entity('notices')
@Index('notices_by_person', ['personId', 'id'])
@Index('notices_due', ['dueAt'], { where: 'cardinality(due) > 0' })
export class NoticeRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  personId!: string;

  @Column('text')
  kind!: string;

  @Column('bigint', { name: 'case_id', nullable: true })
  caseId!: string | null;

  @Column('text', { name: 'ask_id', nullable: true })
  askId!: string | null;

  @Column('text')
  text!: string;

  @CreateDateColumn({ type: 'timestamptz' })
  at!: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;

  @Column('text', { array: true, default: () => `'{}'` })
  due!: string[];

  /** The channel whose call has begun and whose end is not known. */
  @Column('text', { nullable: true })
  sending!: string | null;

  @Column('timestamptz', { name: 'due_at', default: () => 'now()' })
  dueAt!: Date;

  @Column('int', { default: 0 })
  failures!: number;
}
