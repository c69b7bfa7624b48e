import { hasRight, type SharedMap } from '@baton/contract';
import { measureMap, readMap } from '@baton/process-maps';
import { MapEditing, showOutside } from '@baton/process-maps/edit';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WorkspaceCatalog } from '../connectors-admin/workspace-catalog.ts';
import { Refusal } from '../http/refusal.ts';
import { hashOf } from '../sessions/one-time-secret.ts';
import { RateLimits } from '../sessions/rate-limits.ts';
import * as sql from './share-rows.ts';

/** Maps as people see them who only have a link. */
@Injectable()
export class SharedMaps {
  constructor(
    private readonly source: DataSource,
    private readonly limits: RateLimits,
    private readonly catalog: WorkspaceCatalog,
  ) {}

  /**
   * @param secret what stands behind `#` in the link
   * @param address of whoever asks, for the limit
   * @throws 404 for a link that is unknown, ended, or of somebody who may no longer draw: nobody learns which
   */
  async open(secret: string, address: string): Promise<SharedMap> {
    await this.limits.take({ key: `shared:${address}`, most: 60, seconds: 60 });
    const [row]: sql.OpenedRow[] = await this.source.query(sql.openedShare, [hashOf(secret)]);
    if (!row || !hasRight(row.makerRoles, 'edit_maps')) throw ended();
    const { connectors } = await this.catalog.of(row.workspaceId);
    const nameOf = (id: string) => (Object.hasOwn(connectors, id) ? connectors[id]!.name : id);
    const shown = sharedMap(row, nameOf);
    await this.source.query(sql.noteOpened, [row.id]);
    return shown;
  }
}

function sharedMap({ company, side, expiresAt, source }: sql.OpenedRow, nameOf: (id: string) => string): SharedMap {
  const draft = source === null ? undefined : MapEditing.open(source)?.draft;
  if (!source || !draft) throw notDrawn();
  const { document, partial } = readMap(source);
  const found = document ?? partial?.document;
  const map = showOutside(draft, nameOf) as unknown as SharedMap['map'];
  return { company, side, expiresAt: expiresAt.toISOString(), map, measures: found ? measuresOf(found) : null };
}

function measuresOf(document: Parameters<typeof measureMap>[0]): SharedMap['measures'] {
  const { tinyApprovals, statusOnly, waitingMs, handsOnMs } = measureMap(document);
  return { tinyApprovals, statusOnly, waitingMs, handsOnMs };
}

const ended = (): Refusal =>
  new Refusal(404, 'link_ended', 'This link opens nothing any more. Ask whoever sent it for a new one.');

const notDrawn = (): Refusal =>
  new Refusal(409, 'not_drawn', 'There is nothing to see on this side of the map yet. Ask whoever sent the link.');
