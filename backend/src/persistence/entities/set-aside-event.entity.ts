import type { Json } from '@baton/process-maps';
import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MapRow } from './map.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** Something that arrived for a map and could not become a case. */
@Entity('set_aside_events')
@Index('set_aside_events_by_map', ['mapId', 'id'])
export class SetAsideEvent {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('uuid', { name: 'map_id' })
  @ForeignKey(() => MapRow, { onDelete: 'CASCADE' })
  mapId!: string;

  @Column('text')
  connector!: string;

  @Column('text')
  event!: string;

  @Column('text', { name: 'event_id' })
  eventId!: string;

  @Column('jsonb')
  data!: Json;

  @Column('text')
  reason!: string;

  @CreateDateColumn({ name: 'received_at', type: 'timestamptz' })
  receivedAt!: Date;
}
