import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** What a person does not want to be sent; on the page they are told all the same. */
@Entity('notice_settings')
export class NoticeSettingsRow {
  @PrimaryColumn('uuid', { name: 'person_id' })
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  personId!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  /** `kind:channel`. */
  @Column('text', { array: true })
  off!: string[];
}
