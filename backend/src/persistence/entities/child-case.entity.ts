import type { Json } from '@baton/process-maps';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A case that another case has started: whose it is, whether it may move now, and what came of it. */
@Entity('child_cases')
@Check('child_cases_state_check', `state in ('queued','moving','resting','ended')`)
@Unique('child_cases_case_id_key', ['caseId'])
@Index('child_cases_queued', ['parentId', 'parentKey', 'n'], { where: "state = 'queued'" })
@Index('child_cases_open', ['parentId', 'parentKey'], { where: "state <> 'ended'" })
export class ChildCaseRow {
  @PrimaryColumn('bigint', { name: 'parent_id' })
  parentId!: string;

  /** `step:visit` of the parent. */
  @PrimaryColumn('text', { name: 'parent_key' })
  parentKey!: string;

  @PrimaryColumn('text', { name: 'item_key' })
  itemKey!: string;

  @Column('text', { name: 'parent_token' })
  parentToken!: string;

  @Column('int')
  n!: number;

  @Column('bigint', { name: 'case_id' })
  caseId!: string;

  /** False: handed over; the parent does not care any more. */
  @Column('boolean')
  waits!: boolean;

  /** A case of another map, not an item of a list. */
  @Column('boolean')
  called!: boolean;

  @Column('text')
  state!: 'queued' | 'moving' | 'resting' | 'ended';

  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('text', { name: 'reason_code', default: '' })
  reasonCode!: string;

  @Column('jsonb', { nullable: true })
  output!: Json | null;
}
