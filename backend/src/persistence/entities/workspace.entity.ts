import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The hours in which a company works: waits "in business hours" count only these. */
export interface WorkingHours {
  zone: string;
  days: number[];
  from: string;
  to: string;
  holidays: string[];
  /** What people's answer times count; absent = always. */
  answerTimes?: 'always' | 'working_hours';
}

const usualHours: WorkingHours = { zone: 'UTC', days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', holidays: [] };

/** A company. Every other row belongs to one. */
@Entity('workspaces')
export class Workspace {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('jsonb', { default: usualHours })
  calendar!: WorkingHours;

  /** Which provider answers AI steps, with its settings: see `ai/ai-settings.ts`. */
  @Column('jsonb', { default: { provider: 'rules' } })
  ai!: Record<string, unknown>;

  /** True while the company is the made-up one that comes with Baton. */
  @Column('boolean', { default: false })
  sample!: boolean;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
