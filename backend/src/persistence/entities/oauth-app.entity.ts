import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Workspace } from './workspace.entity.ts';

/** What a company is registered as at a vendor. `secrets` is sealed. */
@Entity('oauth_apps')
@Unique(['workspaceId', 'connector'])
export class OAuthApp {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('text')
  connector!: string;

  @Column('text', { name: 'client_id' })
  clientId!: string;

  @Column('bytea')
  secrets!: Buffer;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
