import { Check, Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** One sign-in. It may belong to several workspaces, as a different person in each. */
@Entity('accounts')
@Unique(['email'])
@Check('accounts_email_check', 'email = lower(email)')
export class Account {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  email!: string;

  /** argon2id, PHC string; null until a password is chosen. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
