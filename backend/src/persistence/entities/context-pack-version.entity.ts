import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ContextPackRow } from './context-pack.entity.ts';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** A text that a context pack had. Never changed. */
@Entity('context_pack_versions')
export class ContextPackVersionRow {
  @PrimaryColumn('uuid', { name: 'pack_id' })
  @ForeignKey(() => ContextPackRow, { onDelete: 'CASCADE' })
  packId!: string;

  @PrimaryColumn('int')
  version!: number;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('text')
  text!: string;

  @Column('uuid', { name: 'by_id', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  byId!: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  at!: Date;
}
