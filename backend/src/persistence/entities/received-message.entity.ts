import type { Json } from '@baton/process-maps';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MapRow } from './map.entity.ts';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** Something that arrived for a map, and what became of it. */
@Entity('received_messages')
@Check('received_messages_came_check', `came in ('pushed','polled','again')`)
@Check('received_messages_outcome_check', `outcome in ('case','known','kept','notice','refused')`)
@Index('received_messages_by_workspace', ['workspaceId', 'id'])
export class ReceivedMessage {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Index('received_messages_by_map')
  @Column('uuid', { name: 'map_id' })
  @ForeignKey(() => MapRow, { onDelete: 'CASCADE' })
  mapId!: string;

  @Column('text')
  connector!: string;

  @Column('text')
  event!: string;

  @Column('text')
  came!: 'pushed' | 'polled' | 'again';

  @Column('text')
  outcome!: 'case' | 'known' | 'kept' | 'notice' | 'refused';

  @Column('text', { default: '' })
  reason!: string;

  @Column('jsonb', { nullable: true })
  events!: Json;

  @Column('text', { nullable: true })
  excerpt!: string | null;

  @Column('bigint', { name: 'case_ids', array: true, default: () => `'{}'` })
  caseIds!: string[];

  @Column('uuid', { name: 'by_id', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  byId!: string | null;

  @CreateDateColumn({ name: 'received_at', type: 'timestamptz' })
  receivedAt!: Date;
}
