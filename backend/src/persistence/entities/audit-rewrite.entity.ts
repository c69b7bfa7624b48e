import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What stands in a row of the audit log since a person was deleted; an entry of the log vouches for it. */
@Entity('audit_rewrites')
export class AuditRewrite {
  @PrimaryColumn('uuid')
  deletion!: string;

  @PrimaryColumn('bigint', { name: 'row_id' })
  rowId!: string;

  @Column('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @Column('bytea')
  digest!: Buffer;
}
