import type { OnDuty } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import { ENGINE, type EngineDoor } from '../http/parts.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** Days of the company on which one person is on call for a map; both are included. */
interface OnCallDays {
  id: string;
  name: string;
  firstDay: string;
  lastDay: string;
}

/** Who is the last in line. */
@Injectable()
export class OnDutyReader {
  constructor(
    private readonly rows: WorkspaceRows,
    @Inject(ENGINE) private readonly engine: EngineDoor,
  ) {}

  /** In this moment: whoever has the week, else the map's owner, else the backup; whoever is away comes last. */
  async now(workspaceId: string): Promise<OnDuty> {
    return { people: await this.rows.of<OnDuty['people'][number]>(workspaceId, onDutyNow, [this.engine.owners.now()]) };
  }

  /**
   * The rota of a map between two days of the company (`2026-12-24`), week by week; absences do not count. Empty without a
   * rota. Reads at most a year.
   */
  whoIsOnCall(workspaceId: string, mapId: string, from: string, to: string): Promise<OnCallDays[]> {
    return this.rows.of<OnCallDays>(workspaceId, onCallBetween, [mapId, from, to]);
  }
}

/** $2 the moment. */
const onDutyNow = `
  select p.id, p.name, json_agg(m.title order by m.title) as maps
    from maps m
    join map_versions v on v.map_id = m.id and v.version = m.published_version
    left join role_bindings b on b.map_id = m.id and b.role = v.pipeline->'owner'->>'role'
    join lateral (
      select p.id, p.name from unnest(array[on_call(m.id, $2), b.owner_id, b.backup_id]) with ordinality c(id, place)
        join people p on p.id = c.id and p.active
       order by is_away(p.id, $2), c.place limit 1) p on true
   where m.workspace_id = $1 group by p.id, p.name order by count(*) desc, p.name, p.id`;

/** $2 map, $3 and $4 days. A week is cut where the time asked for begins or ends. */
const onCallBetween = `
  select p.id, p.name, greatest(week.starts, $3::date)::text as "firstDay", least(week.starts + 6, $4::date)::text as "lastDay"
    from map_rotas r
   cross join lateral (
     select r.starts + 7 * n as starts, r.people[1 + n % cardinality(r.people)] as person
       from generate_series(greatest(0, ($3::date - r.starts) / 7), (least($4::date, $3::date + 366) - r.starts) / 7) n) week
    join people p on p.id = week.person
   where r.workspace_id = $1 and r.map_id = $2 and week.starts <= $4::date and week.starts + 6 >= $3::date
   order by week.starts`;
