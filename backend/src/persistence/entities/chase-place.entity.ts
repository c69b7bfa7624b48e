import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Workspace } from './workspace.entity.ts';

/** Up to which transaction new cases of a company were looked at. */
@Entity('chase_places')
export class ChasePlace {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column({ type: 'xid8' as never })
  tx!: string;
}
