import type { AskKind, AskLevel, Choice, Evidence } from '@baton/process-maps';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MapRow } from './map.entity.ts';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** A question to ONE named person, with a clock and a backup. Written by the engine. */
@Entity('asks')
@Check('asks_state_check', `state in ('open','acknowledged','answered','closed')`)
@Index('asks_open', ['workspaceId', 'deadline'], { where: `state in ('open','acknowledged')` })
@Index('asks_untold', ['workspaceId'], {
  where: `state in ('open','acknowledged') and told_id is distinct from holder_id`,
})
@Index('asks_alike', ['mapId', 'step', 'rule', 'answeredAt'], { where: `state = 'answered'` })
@Index('asks_logged', ['workspaceId', 'openedAt', 'caseId', 'askId'], { where: `kind <> 'task'` })
@Index('asks_by_holder', ['holderId'], { where: `state in ('open','acknowledged')` })
@Index('asks_by_answerer', ['answeredBy'], { where: 'answered_by is not null' })
export class Ask {
  @PrimaryColumn('bigint', { name: 'case_id' })
  caseId!: string;

  @PrimaryColumn('text', { name: 'ask_id' })
  askId!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('uuid', { name: 'map_id' })
  @ForeignKey(() => MapRow, { onDelete: 'CASCADE' })
  mapId!: string;

  @Column('text')
  kind!: AskKind;

  @Column('text')
  step!: string;

  @Column('text', { nullable: true })
  rule!: string | null;

  @Column('text', { default: 'open' })
  state!: 'open' | 'acknowledged' | 'answered' | 'closed';

  @Column('text')
  question!: string;

  @Column('jsonb')
  evidence!: Evidence;

  @Column('jsonb')
  choices!: Choice[];

  @Column('uuid', { name: 'owner_id', nullable: true })
  @ForeignKey(() => Person)
  ownerId!: string | null;

  @Column('uuid', { name: 'backup_id', nullable: true })
  @ForeignKey(() => Person)
  backupId!: string | null;

  /** The one person who has to answer now: the owner, then the backup, then the map's owner. */
  @Column('uuid', { name: 'holder_id', nullable: true })
  @ForeignKey(() => Person)
  holderId!: string | null;

  @Column('text', { default: 'owner' })
  level!: AskLevel;

  @Column('timestamptz', { name: 'opened_at', default: () => 'now()' })
  openedAt!: Date;

  @Column('timestamptz', { name: 'acknowledged_at', nullable: true })
  acknowledgedAt!: Date | null;

  @Column('timestamptz')
  deadline!: Date;

  @Column('bigint', { name: 'answer_within_ms' })
  answerWithinMs!: string;

  @Column('uuid', { name: 'answered_by', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  answeredBy!: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('text', { nullable: true })
  choice!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  /** How often it was given to another named person. */
  @Column('int', { default: 0 })
  turn!: number;

  @Column('timestamptz', { name: 'snoozed_until', nullable: true })
  snoozedUntil!: Date | null;

  @Column('text', { name: 'reason_code', nullable: true })
  reasonCode!: string | null;

  /** Who was told last that it is theirs. */
  @Column('uuid', { name: 'told_id', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  toldId!: string | null;

  /** The deadline that its holder was reminded of. */
  @Column('timestamptz', { name: 'reminded_for', nullable: true })
  remindedFor!: Date | null;
}
