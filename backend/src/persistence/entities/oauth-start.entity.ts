import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** A person on the way through a vendor's sign-in page. `secrets` is sealed. */
@Entity('oauth_starts')
@Unique(['stateHash'])
export class OAuthStart {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  personId!: string;

  @Column('text')
  connector!: string;

  @Column('bytea', { name: 'state_hash' })
  stateHash!: Buffer;

  @Column('bytea')
  secrets!: Buffer;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
