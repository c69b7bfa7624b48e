import type { CaseEvent } from '@baton/process-maps';
import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What happened to a case from outside its worker: consumed by the case's next commit. */
@Entity('case_inbox')
@Index('case_inbox_by_case', ['caseId', 'id'])
export class CaseInboxRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('bigint', { name: 'case_id' })
  caseId!: string;

  @Column('jsonb')
  event!: CaseEvent;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
