import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Points used under a key until it expires; shared by all processes. */
@Entity('rate_limits')
export class RateLimit {
  @PrimaryColumn('text')
  key!: string;

  @Column('int')
  points!: number;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
