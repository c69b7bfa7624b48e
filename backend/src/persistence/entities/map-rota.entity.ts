import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MapRow } from './map.entity.ts';
import { Workspace } from './workspace.entity.ts';

/** Who is the map's owner, a week at a time. */
@Entity('map_rotas')
@Check('map_rotas_people_check', 'cardinality(people) between 1 and 52')
export class MapRota {
  @PrimaryColumn('uuid', { name: 'map_id' })
  @ForeignKey(() => MapRow, { onDelete: 'CASCADE' })
  mapId!: string;

  @Column('uuid', { name: 'workspace_id' })
  @ForeignKey(() => Workspace, { onDelete: 'CASCADE' })
  workspaceId!: string;

  /** The first day of the first person's week. */
  @Column('date')
  starts!: string;

  @Column('uuid', { array: true })
  people!: string[];
}
