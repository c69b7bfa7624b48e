import { hasRight, type Role, type Rotas, type SetRota } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.ts';
import { ENGINE, type EngineDoor } from '../http/parts.ts';
import { badInput, notFound } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { AbsencesService } from './absences.service.ts';

/** The last in line of every question is the map's owner: one person, or a list of people who take a week each. */
@Injectable()
export class RotasService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly audit: AuditLog,
    private readonly absences: AbsencesService,
    @Inject(ENGINE) private readonly engine: EngineDoor,
  ) {}

  async list({ workspaceId }: SignedInPerson): Promise<Rotas> {
    const rotas = await this.rows.of<Rotas['rotas'][number]>(workspaceId, allRotas, [this.engine.owners.now()]);
    return { rotas, today: await this.absences.today(workspaceId) };
  }

  /** @throws 404 for an unknown map or person, 400 for somebody who cannot answer questions */
  async set(by: SignedInPerson, slug: string, { starts, people }: SetRota): Promise<void> {
    const { workspaceId } = by;
    await this.rows.transaction(async (manager) => {
      const found = await this.rows.of<Candidate>(workspaceId, candidates, [people], manager);
      for (const id of people) {
        const person = found.find((each) => each.id === id);
        if (!person) throw notFound('active person with that id');
        if (!hasRight(person.roles, 'decide')) throw badInput(`${person.name} has no role that answers questions.`);
      }
      const statement = people.length > 0 ? setRota : dropRota;
      const values = people.length > 0 ? [slug, starts, people] : [slug];
      const done = await this.rows.one(workspaceId, statement, values, manager);
      if (!done) throw notFound('map');
      const names = people.map((id) => found.find((each) => each.id === id)!.name);
      await this.audit.by(by, 'rota_set', slug, { starts, people: names }, manager);
    });
  }
}

interface Candidate {
  id: string;
  name: string;
  roles: Role[];
}

const candidates = `select id, name, roles from people where workspace_id = $1 and id = any($2::uuid[]) and active`;

const setRota = `
  insert into map_rotas (map_id, workspace_id, starts, people)
  select m.id, m.workspace_id, $3, $4 from maps m where m.workspace_id = $1 and m.slug = $2
  on conflict (map_id) do update set starts = excluded.starts, people = excluded.people returning map_id`;

/** Answers with the map, whether it had a rota or not. */
const dropRota = `
  with dropped as (delete from map_rotas r using maps m where m.id = r.map_id and m.workspace_id = $1 and m.slug = $2)
  select m.id from maps m where m.workspace_id = $1 and m.slug = $2`;

/** $2 the moment. Published maps; people who have left are not in a rota any more. */
const allRotas = `
  select m.slug as map, m.title as "mapTitle", r.starts::text as starts,
         (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by t.place), '[]')
            from unnest(r.people) with ordinality t(id, place) join people p on p.id = t.id) as people,
         (select json_build_object('id', p.id, 'name', p.name) from people p where p.id = on_call(m.id, $2)) as now
    from maps m left join map_rotas r on r.map_id = m.id
   where m.workspace_id = $1 and m.published_version is not null order by m.title, m.slug`;
