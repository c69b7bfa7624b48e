import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Workspace } from './workspace.entity.ts';

/** A company's own key for an AI model. `secrets` is sealed. */
@Entity('model_keys')
@Unique(['workspaceId'])
export class ModelKeyRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('bytea')
  secrets!: Buffer;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
