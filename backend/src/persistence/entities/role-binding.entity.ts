import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MapRow } from './map.entity.ts';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** A role on a map is ONE named person and ONE different backup. */
@Entity('role_bindings')
@Check('role_bindings_check', 'owner_id is distinct from backup_id or owner_id is null')
export class RoleBinding {
  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @PrimaryColumn('uuid', { name: 'map_id' })
  @ForeignKey(() => MapRow, { onDelete: 'CASCADE' })
  mapId!: string;

  @PrimaryColumn('text')
  role!: string;

  @Column('uuid', { name: 'owner_id', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  ownerId!: string | null;

  @Column('uuid', { name: 'backup_id', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  backupId!: string | null;
}
