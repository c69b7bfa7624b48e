import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Workspace } from './workspace.entity.ts';

/** What a company pays for a connector. */
@Entity('connector_costs')
export class ConnectorCostRow {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  @PrimaryColumn('text')
  connector!: string;

  @Column('numeric', { name: 'per_call', precision: 12, scale: 4, nullable: true })
  perCall!: string | null;

  @Column('numeric', { name: 'per_month', precision: 12, scale: 2, nullable: true })
  perMonth!: string | null;
}
