import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CaseRow } from './case.entity.ts';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** Somebody who hears of a case when it changes hands, waits for the outside, is late or has ended. */
@Entity('case_followers')
@Index('case_followers_open', ['workspaceId'], { where: 'follows and not over' })
@Index('case_followers_by_person', ['personId'])
export class CaseFollower {
  @PrimaryColumn('bigint', { name: 'case_id' })
  @ForeignKey(() => CaseRow, { onDelete: 'CASCADE' })
  caseId!: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  personId!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('boolean', { default: true })
  follows!: boolean;

  @Column('int', { name: 'seen_seq', default: 0 })
  seenSeq!: number;

  @Column('text', { default: '' })
  knows!: string;

  @Column('boolean', { name: 'knows_late', default: false })
  knowsLate!: boolean;

  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt!: Date | null;

  /** The person knows that it has ended. */
  @Column('boolean', { default: false })
  over!: boolean;
}
