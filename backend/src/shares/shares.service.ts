import type { MapShare, MapShares, NewShare, ShareMap } from '@baton/contract';
import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { SETTINGS, type HttpSettings } from '../http/settings.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { hashOf, newSecret } from '../sessions/one-time-secret.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import * as sql from './share-rows.ts';

/** Links of one map that open something at the same time: more are a sign that nobody takes them back. */
const MOST = 20;

/** Makes and takes back the links with which people outside may look at a map. */
@Injectable()
export class SharesService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly audit: AuditLog,
    @Inject(SETTINGS) private readonly settings: HttpSettings,
  ) {}

  /** @throws 404 when there is no such map */
  async list(workspaceId: string, slug: string): Promise<MapShares> {
    await this.mapId(workspaceId, slug);
    const rows = await this.rows.of<sql.ShareRow>(workspaceId, sql.sharesOf, [slug]);
    return { shares: rows.map(shareOf) };
  }

  /** The secret leaves the server once, in this answer. @throws 409 when the map has too many links already */
  async make(person: SignedInPerson, slug: string, { side, days }: ShareMap): Promise<NewShare> {
    const { workspaceId } = person;
    const mapId = await this.mapId(workspaceId, slug);
    if ((await this.list(workspaceId, slug)).shares.length >= MOST) {
      throw new Refusal(409, 'too_many_links', `This map has ${MOST} links already. End one that is no longer needed.`);
    }
    const secret = newSecret();
    const row = await this.rows.transaction(async (manager) => {
      await this.rows.of(workspaceId, sql.forgetEnded, [], manager);
      const given = [mapId, side, hashOf(secret), person.id, days, randomUUID()];
      const made = await this.rows.one<sql.ShareRow>(workspaceId, sql.addShare, given, manager);
      await this.audit.by(person, 'map_shared', slug, { side, days }, manager);
      return made!;
    });
    return { link: `${this.settings.publicUrl}/shared#${secret}`, share: shareOf(row) };
  }

  /** From the next request on the link opens nothing. @throws 404 when there is no such link */
  async end(person: SignedInPerson, slug: string, id: string): Promise<void> {
    await this.rows.transaction(async (manager) => {
      const gone = await this.rows.one<{ side: string }>(person.workspaceId, sql.removeShare, [slug, id], manager);
      if (!gone) throw notFound('link of that map');
      await this.audit.by(person, 'share_revoked', slug, { side: gone.side }, manager);
    });
  }

  private async mapId(workspaceId: string, slug: string): Promise<string> {
    const found = await this.rows.one<{ id: string }>(workspaceId, sql.mapBySlug, [slug]);
    if (!found) throw notFound('map');
    return found.id;
  }
}

const shareOf = ({ byId, byName, madeAt, expiresAt, openedAt, ...row }: sql.ShareRow): MapShare => ({
  ...row,
  madeBy: { id: byId, name: byName },
  madeAt: madeAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
  openedAt: openedAt?.toISOString() ?? null,
});
