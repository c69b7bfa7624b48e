import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from './person.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** Days on which a person is asked nothing as long as somebody else is there. First and last day are both included. */
@Entity('absences')
@Check('absences_days_check', 'last_day >= first_day')
@Index('absences_by_person', ['personId', 'lastDay'])
export class AbsenceRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  personId!: string;

  @Column('date', { name: 'first_day' })
  firstDay!: string;

  @Column('date', { name: 'last_day' })
  lastDay!: string;

  @Column('text', { default: '' })
  note!: string;

  @Column('uuid', { name: 'by_id', nullable: true })
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  byId!: string | null;

  @CreateDateColumn({ name: 'made_at', type: 'timestamptz' })
  madeAt!: Date;
}
