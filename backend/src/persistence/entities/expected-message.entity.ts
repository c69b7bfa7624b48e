import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Workspace } from './workspace.entity.ts';

/** The message that a waiting case waits for. */
@Entity('expected_messages')
@Index('expected_messages_by_key', ['workspaceId', 'connector', 'event', 'keyHash'])
export class ExpectedMessageRow {
  @PrimaryColumn('bigint', { name: 'case_id' })
  caseId!: string;

  @PrimaryColumn('text')
  token!: string;

  @Column('text')
  step!: string;

  @Column('int')
  visit!: number;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('text')
  connector!: string;

  @Column('text')
  event!: string;

  @Column('text', { array: true })
  fields!: string[];

  @Column('bytea', { name: 'key_hash' })
  keyHash!: Buffer;
}
