import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Account } from './account.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** A signed-in browser. Only the SHA-256 of its id is kept: a copy of the table signs nobody in. */
@Entity('sessions')
export class Session {
  @PrimaryColumn('bytea', { name: 'id_hash' })
  idHash!: Buffer;

  @Column('uuid', { name: 'account_id' })
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  accountId!: string;

  /** The workspace that this browser looks at now. */
  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_seen_at', default: () => 'now()' })
  lastSeenAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
