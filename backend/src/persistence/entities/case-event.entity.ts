import type { CaseEvent, HistoryRecord } from '@baton/process-maps';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The history: one row per commit of a case. `tx` lets a reader follow the log without missing a late commit. */
@Entity('case_events')
@Index('case_events_words', { synchronize: false })
@Index('case_events_by_tx', ['workspaceId', 'tx', 'caseId', 'seq'])
export class CaseEventRow {
  @PrimaryColumn('bigint', { name: 'case_id' })
  caseId!: string;

  @PrimaryColumn('int')
  seq!: number;

  @Column('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  @Column('jsonb')
  event!: CaseEvent;

  @Column('jsonb')
  records!: HistoryRecord[];

  @Column({ type: 'xid8' as never, default: () => 'pg_current_xact_id()' })
  tx!: string;
}
