import type { Role } from '@baton/contract';
import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Account } from './account.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** A named person of one workspace: what asks, decisions and role bindings point at. */
@Entity('people')
@Unique(['workspaceId', 'email'])
export class Person {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  /** Null: named on a map, but cannot sign in. */
  @Index('people_account')
  @Column('uuid', { name: 'account_id', nullable: true })
  @ForeignKey(() => Account, { onDelete: 'SET NULL' })
  accountId!: string | null;

  @Column('text')
  name!: string;

  @Column('text')
  email!: string;

  @Column('text', { default: '' })
  title!: string;

  @Column('text', { array: true, default: () => `'{viewer}'` })
  roles!: Role[];

  @Column('boolean', { default: true })
  active!: boolean;

  @Column('boolean', { default: false })
  sample!: boolean;

  /** Nothing personal is left in the row; histories still point at it. */
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  /** 7 for "Deleted person 7". */
  @Column('int', { name: 'deleted_number', nullable: true })
  deletedNumber!: number | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
