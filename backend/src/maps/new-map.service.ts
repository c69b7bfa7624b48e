import type { BindRole, MapView, NewMap } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { WorkspaceCatalog } from '../connectors-admin/workspace-catalog.ts';
import { badInput, notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { BindRoles } from './bind-roles.ts';
import { MapChecker } from './map-checker.ts';
import { MapsReader } from './maps.reader.ts';
import { MapsService } from './maps.service.ts';

type Roles = Record<string, BindRole>;

/** The first version of a company's own map, with the people of its roles: all of it or nothing, in one transaction. */
@Injectable()
export class NewMapService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly checker: MapChecker,
    private readonly catalog: WorkspaceCatalog,
    private readonly maps: MapsReader,
    private readonly service: MapsService,
    private readonly bindRoles: BindRoles,
  ) {}

  /** Roles first, because a map is published only with a named person behind each. */
  async make(person: SignedInPerson, { source, note, roles }: NewMap): Promise<MapView> {
    const { workspaceId } = person;
    const catalog = await this.catalog.of(workspaceId);
    const { words, pipeline } = this.checker.check(source, { catalog });
    const slug = words.id;
    if (!slug)
      throw badInput('Expected a map with an id of its own, such as “id: support-triage”. Add it and try again.');
    const stray = pipeline && Object.keys(roles).find((role) => !Object.hasOwn(pipeline.roles, role));
    if (stray !== undefined) throw notFound(`role “${stray}” on that map`);
    await this.rows.transaction(async (manager) => {
      await this.prepare(manager, person, slug, roles);
      await this.service.publishWithin(manager, person, slug, { source, note }, catalog);
    });
    return this.maps.view(workspaceId, slug);
  }

  /** @throws 409 when there is such a map, 400 or 404 for people who cannot fill a role */
  private async prepare(manager: EntityManager, person: SignedInPerson, slug: string, roles: Roles): Promise<void> {
    const { workspaceId } = person;
    const added = await this.rows.one<{ id: string }>(workspaceId, addMap, [slug], manager);
    if (!added) {
      throw new Refusal(409, 'map_exists', `There is a map “${slug}” already. Publish a new version of it instead.`);
    }
    await this.bindRoles.within(manager, person, { id: added.id, slug }, roles);
  }
}

/** One that was never published is used: an older release could leave one behind. */
const addMap = `
  insert into maps as m (workspace_id, slug, title) select w.id, $2, $2 from workspaces w where w.id = $1
  on conflict (workspace_id, slug) do update set title = excluded.title
   where m.workspace_id = $1 and m.published_version is null returning m.id`;
