import type { MapList, MapView } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { WorkspaceCatalog } from '../connectors-admin/workspace-catalog.ts';
import { PacksForMaps } from '../context-packs/packs-for-maps.ts';
import { notFound } from '../http/refusal.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { exampleMessage } from './example-message.ts';
import { MapChecker } from './map-checker.ts';
import { countPerStep, hasIntake, listMaps, oneMap, oneVersion, type MapRowView, type VersionRow } from './map-rows.ts';
import { drawnMap } from './map-view.ts';
import { RolePeople } from './role-people.ts';

/** Maps, as lists and one by one with what runs on them now. */
@Injectable()
export class MapsReader {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly catalog: WorkspaceCatalog,
    private readonly people: RolePeople,
    private readonly checker: MapChecker,
    private readonly packs: PacksForMaps,
  ) {}

  async list(workspaceId: string): Promise<MapList> {
    const rows = await this.rows.of<MapRowView>(workspaceId, listMaps);
    return { maps: rows.map(({ id: _id, ...line }) => line) };
  }

  /** @throws 404 when this workspace has no such map */
  async row(workspaceId: string, slug: string): Promise<MapRowView> {
    const row = await this.rows.one<MapRowView>(workspaceId, oneMap, [slug]);
    if (!row) throw notFound('map');
    return row;
  }

  async view(workspaceId: string, slug: string): Promise<MapView> {
    const { id, ...line } = await this.row(workspaceId, slug);
    const [version, counts, intake, catalog, holders, roles, contextPacks] = await Promise.all([
      this.rows.one<VersionRow>(workspaceId, oneVersion, [id, line.version]),
      this.counts(workspaceId, id),
      this.rows.one(workspaceId, hasIntake, [id]),
      this.catalog.of(workspaceId),
      this.people.ofMap(workspaceId, slug),
      this.people.bindings(workspaceId, slug),
      this.packs.of(workspaceId),
    ]);
    if (!version) throw notFound('published version of that map');
    const checked = this.checker.check(version.source, { catalog, roles, contextPacks });
    return {
      ...line,
      purpose: checked.words.purpose,
      doneWhen: checked.words.doneWhen,
      source: version.source,
      ...drawnMap(version.pipeline, catalog, holders),
      counts,
      findings: checked.findings,
      intake: intake ? '/hooks/…' : null,
      example: exampleMessage(version.pipeline),
    };
  }

  counts(workspaceId: string, mapId: string): Promise<MapView['counts']> {
    return this.rows.of<MapView['counts'][number]>(workspaceId, countPerStep, [mapId]);
  }
}
