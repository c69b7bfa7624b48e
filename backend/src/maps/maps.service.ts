import type { BindRole, CheckResult, MapView, PublishMap } from '@baton/contract';
import { callCycle, withCalendar, type ActionCatalog, type Calendar, type Pipeline } from '@baton/process-maps';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import { WorkspaceCatalog } from '../connectors-admin/workspace-catalog.ts';
import { PacksForMaps } from '../context-packs/packs-for-maps.ts';
import { badInput, notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { recordRun } from '../saved-cases/record-run.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { BindRoles } from './bind-roles.ts';
import { MapChecker, type CheckedMap } from './map-checker.ts';
import { MapsReader } from './maps.reader.ts';
import { RolePeople } from './role-people.ts';

/** Changes to maps. A version, once published, never changes. */
@Injectable()
export class MapsService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly maps: MapsReader,
    private readonly checker: MapChecker,
    private readonly catalog: WorkspaceCatalog,
    private readonly people: RolePeople,
    private readonly audit: AuditLog,
    private readonly bindRoles: BindRoles,
    private readonly packs: PacksForMaps,
  ) {}

  async check(workspaceId: string, source: string): Promise<CheckResult> {
    const [catalog, contextPacks] = await Promise.all([this.catalog.of(workspaceId), this.packs.of(workspaceId)]);
    const { findings, pipeline, words } = this.checker.check(source, { catalog, contextPacks });
    const roles = Object.entries(pipeline?.roles ?? {}).map(([role, { title }]) => ({ role, title }));
    return { findings, publishable: pipeline !== undefined, id: words.id, title: words.title, roles };
  }

  /**
   * New cases start on the new version; running ones stay on theirs. Roles that are new are filled in the same breath.
   * @throws 422 while something must be fixed
   */
  async publish(person: SignedInPerson, slug: string, given: PublishMap): Promise<MapView> {
    const { workspaceId } = person;
    const catalog = await this.catalog.of(workspaceId);
    const { pipeline } = this.checker.check(given.source, { catalog });
    const stray = pipeline && Object.keys(given.roles).find((role) => !Object.hasOwn(pipeline.roles, role));
    if (stray !== undefined) throw notFound(`role “${stray}” on that map`);
    await this.rows.transaction(async (manager) => {
      const map = await this.rows.one<{ id: string }>(workspaceId, idOf, [slug], manager);
      if (map) await this.bindRoles.within(manager, person, { id: map.id, slug }, given.roles);
      await this.publishWithin(manager, person, slug, given, catalog);
    });
    return this.maps.view(workspaceId, slug);
  }

  /**
   * Checks and publishes inside the caller's transaction. The company's maps are locked first, so that what was checked
   * is what is published, also when two people publish at once.
   * @param catalog read before the transaction, which must not wait for a second connection
   */
  async publishWithin(
    manager: EntityManager,
    person: SignedInPerson,
    slug: string,
    { source, note }: Pick<PublishMap, 'source' | 'note'>,
    catalog: ActionCatalog,
  ): Promise<void> {
    const { workspaceId } = person;
    const maps = await this.rows.of<{ id: string; slug: string }>(workspaceId, lockMaps, [], manager);
    const map = maps.find((each) => each.slug === slug);
    if (!map) throw notFound('map');
    const roles = await this.people.bindings(workspaceId, slug, manager);
    const contextPacks = await this.packs.of(workspaceId, manager);
    const checked = this.checker.check(source, { catalog, roles, contextPacks });
    refuseFaults(checked, slug);
    await this.refuseCircle(manager, workspaceId, checked);
    const version = await this.addVersion(manager, person, map.id, checked, source, note);
    await this.audit.by(person, 'map_published', slug, { version, note, hash: checked.pipeline!.hash }, manager);
    await recordRun(this.rows, workspaceId, slug, manager);
  }

  /** From the next question on; questions that are open stay with whoever has them. */
  async bindRole(
    person: SignedInPerson,
    slug: string,
    role: string,
    { ownerId, backupId }: BindRole,
  ): Promise<MapView> {
    const { workspaceId } = person;
    const view = await this.maps.view(workspaceId, slug);
    if (!view.roles.some((each) => each.role === role)) throw notFound(`role “${role}” on that map`);
    if (ownerId === backupId) {
      throw badInput('Expected two different people: a backup who is the owner is no backup. Choose somebody else.', {
        backupId: 'the same person as the owner',
      });
    }
    const people = await this.rows.of<{ id: string; name: string }>(workspaceId, activePeople, [[ownerId, backupId]]);
    if (people.length < 2) throw notFound('active person with that id');
    const name = (id: string) => people.find((each) => each.id === id)?.name ?? '';
    await this.rows.transaction(async (manager) => {
      await this.rows.of(workspaceId, bind, [slug, role, ownerId, backupId], manager);
      const detail = { owner: name(ownerId), backup: name(backupId) };
      await this.audit.by(person, 'role_bound', `${slug}: ${role}`, detail, manager);
    });
    return this.maps.view(workspaceId, slug);
  }

  /** Maps that start each other for ever would fill the company with cases. @throws 422 */
  private async refuseCircle(manager: EntityManager, workspaceId: string, { pipeline }: CheckedMap): Promise<void> {
    const others = await this.rows.of<{ slug: string; pipeline: Pipeline }>(
      workspaceId,
      publishedPipelines,
      [],
      manager,
    );
    const circle = pipeline && callCycle(pipeline, new Map(others.map((other) => [other.slug, other.pipeline])));
    if (!circle) return;
    const way = circle.map((slug) => `“${slug}”`).join(' → ');
    throw new Refusal(
      422,
      'not_publishable',
      `These maps would start each other for ever: ${way}. Leave one call out.`,
    );
  }

  private async addVersion(
    manager: EntityManager,
    person: SignedInPerson,
    mapId: string,
    { pipeline: compiled, words }: CheckedMap,
    source: string,
    note: string,
  ): Promise<number> {
    const { workspaceId, id } = person;
    const [hours] = await this.rows.of<{ calendar: Calendar }>(workspaceId, calendarOf, [mapId], manager);
    const pipeline = withCalendar(compiled!, hours!.calendar);
    const given = [mapId, source, JSON.stringify(pipeline), pipeline.hash, note, id];
    const [row] = await this.rows.of<{ version: number }>(workspaceId, insertVersion, given, manager);
    const version = row!.version;
    await this.rows.of(workspaceId, pointTo, [mapId, version, words.title, words.businessFunction], manager);
    return version;
  }
}

const idOf = 'select id from maps where workspace_id = $1 and slug = $2';

function refuseFaults({ findings, pipeline, words }: CheckedMap, slug: string): void {
  const faults = findings.filter((finding) => finding.severity === 'must_fix');
  const [first] = faults;
  if (first) {
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
    throw new Refusal(422, 'not_publishable', `Line ${first.line}: ${first.message}${more} Fix it and publish again.`, {
      fields: Object.fromEntries(faults.slice(0, 50).map((fault, n) => [`${n}:${fault.code}`, fault.message])),
    });
  }
  if (!pipeline)
    throw new Refusal(
      422,
      'not_publishable',
      'This map describes how work runs today; only a redesigned map can be published.',
    );
  if (words.id !== slug) {
    throw badInput(`Expected the map to be “${slug}”, found “${words.id}” as its id. Publish it under its own name.`);
  }
}

/** In one order, so that two who publish never wait for each other; `no key`, so that new cases do not wait for them. */
const lockMaps = 'select id, slug from maps where workspace_id = $1 order by id for no key update';

const calendarOf = `
  select w.calendar from maps m join workspaces w on w.id = m.workspace_id where m.workspace_id = $1 and m.id = $2`;

const publishedPipelines = `
  select m.slug, v.pipeline from maps m join map_versions v on v.map_id = m.id and v.version = m.published_version
   where m.workspace_id = $1`;

const insertVersion = `
  insert into map_versions (workspace_id, map_id, version, source, pipeline, content_hash, note, published_by)
  select m.workspace_id, m.id, 1 + coalesce((select max(version) from map_versions where map_id = m.id), 0),
         $3, $4, $5, $6, $7
    from maps m where m.workspace_id = $1 and m.id = $2 returning version`;

const pointTo = `
  update maps set published_version = $3, title = $4, business_function = $5 where workspace_id = $1 and id = $2
  returning id`;

const activePeople = `select id, name from people where workspace_id = $1 and active and id = any($2::uuid[])`;

const bind = `
  insert into role_bindings (workspace_id, map_id, role, owner_id, backup_id)
  select m.workspace_id, m.id, $3, $4, $5 from maps m where m.workspace_id = $1 and m.slug = $2
  on conflict (map_id, role) do update set owner_id = excluded.owner_id, backup_id = excluded.backup_id
  returning role`;
