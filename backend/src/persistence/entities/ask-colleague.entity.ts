import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** What an owner wanted to know from somebody before deciding. */
@Entity('ask_colleagues')
@Index('ask_colleagues_by_ask', ['caseId', 'askId'])
@Index('ask_colleagues_one', ['caseId', 'askId'], { unique: true, where: 'answer is null' })
@Index('ask_colleagues_open', ['ofId'], { where: 'answer is null' })
export class AskColleague {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('bigint', { name: 'case_id' })
  caseId!: string;

  @Column('text', { name: 'ask_id' })
  askId!: string;

  @Column('uuid', { name: 'by_id', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  byId!: string | null;

  @Column('uuid', { name: 'of_id' })
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  ofId!: string;

  @Column('text')
  question!: string;

  @CreateDateColumn({ name: 'asked_at', type: 'timestamptz' })
  askedAt!: Date;

  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;
}
