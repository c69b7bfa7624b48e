import type { Json } from '@baton/process-maps';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MapRow } from './map.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** A message that no case waits for yet, kept while a case is running that may come to. */
@Entity('early_messages')
@Index('early_messages_by_kind', ['workspaceId', 'connector', 'event', 'receivedAt'])
@Unique('early_messages_map_id_delivery_hash_key', ['mapId', 'deliveryHash'])
export class EarlyMessageRow {
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

  @Column('bytea', { name: 'delivery_hash' })
  deliveryHash!: Buffer;

  @Column('bytea', { name: 'key_hashes', array: true })
  keyHashes!: Buffer[];

  @Column('jsonb')
  message!: Json;

  @Column('timestamptz', { name: 'received_at', default: () => 'now()' })
  receivedAt!: Date;
}
