import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** A process map of a workspace, known by its slug; what it says is in its versions. */
@Entity('maps')
@Unique(['workspaceId', 'slug'])
export class MapRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  title!: string;

  @Column('text', { name: 'business_function', default: 'operations' })
  businessFunction!: string;

  /** New cases start on this version; null: never published. */
  @Column('int', { name: 'published_version', nullable: true })
  publishedVersion!: number | null;

  /** Who looks at its failures every day; null: whoever does for the company. */
  @Column('uuid', { name: 'reviewer_id', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  reviewerId!: string | null;

  @Column('boolean', { default: false })
  sample!: boolean;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
