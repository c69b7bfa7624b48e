import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MapRow } from './map.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** One row per arrival that was acknowledged: the same key finds the first case again. */
@Entity('intake_keys')
export class IntakeKey {
  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @PrimaryColumn('uuid', { name: 'map_id' })
  @ForeignKey(() => MapRow, { onDelete: 'CASCADE' })
  mapId!: string;

  @PrimaryColumn('bytea', { name: 'key_hash' })
  keyHash!: Buffer;

  @Column('bigint', { name: 'case_id' })
  caseId!: string;

  @CreateDateColumn({ name: 'received_at', type: 'timestamptz' })
  receivedAt!: Date;
}
