import type {
  DraftView,
  MapSide,
  SavedDraft,
  SaveDraft,
  StartedMap,
  VersionList,
  VersionSource,
} from '@baton/contract';
import { readMap } from '@baton/process-maps';
import { Injectable } from '@nestjs/common';
import { badInput, notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import * as sql from './draft-rows.ts';

/** What is being drawn and was not published: saved as people go, and never over what somebody else has saved. */
@Injectable()
export class DraftsService {
  constructor(private readonly rows: WorkspaceRows) {}

  /** @throws 404 when there is no such map */
  async view(workspaceId: string, slug: string, side: MapSide): Promise<DraftView> {
    const row = await this.rows.one<sql.DraftRow>(workspaceId, sql.oneDraft, [slug, side]);
    if (!row) throw notFound('map');
    const { title, version, sample, source, revision, changedById, changedByName, changedAt } = row;
    return {
      slug,
      title,
      side,
      source: source ?? '',
      revision: revision ?? 0,
      changedBy: changedById && changedByName ? { id: changedById, name: changedByName } : null,
      changedAt: changedAt?.toISOString() ?? null,
      version,
      sample,
    };
  }

  /** @throws 409 `draft_changed` when somebody saved since the revision that this text began with; nothing is changed then */
  async save(
    person: SignedInPerson,
    slug: string,
    side: MapSide,
    { source, revision }: SaveDraft,
  ): Promise<SavedDraft> {
    const given = [slug, side, source, revision, person.id];
    const saved = await this.rows.one<SavedDraft>(person.workspaceId, sql.saveDraft, given);
    return saved ?? this.refuse(person.workspaceId, slug, side);
  }

  /** Back to what is published. Fenced like a save. */
  async discard(person: SignedInPerson, slug: string, side: MapSide, revision: number): Promise<void> {
    const { workspaceId } = person;
    if (side === 'redesigned' && (await this.view(workspaceId, slug, side)).version === null) {
      throw new Refusal(
        409,
        'only_draft',
        'This draft is all there is of the map, because no version was published. Nothing was thrown away.',
      );
    }
    const gone = await this.rows.one(workspaceId, sql.removeDraft, [slug, side, revision]);
    if (!gone) await this.refuse(workspaceId, slug, side);
  }

  /** @throws 400 when the text has no id and title, 409 when there is such a map */
  async start(person: SignedInPerson, source: string): Promise<StartedMap> {
    const { document, findings } = readMap(source);
    if (!document)
      throw badInput(
        `Expected a map with an id and a title. Line ${findings[0]?.line ?? 1}: ${findings[0]?.message ?? ''}`,
      );
    const side = document.current ? 'current' : 'redesigned';
    await this.rows.transaction(async (manager) => {
      const made = await this.rows.one<{ id: string }>(
        person.workspaceId,
        sql.addMap,
        [document.id, document.title],
        manager,
      );
      if (!made) {
        throw new Refusal(
          409,
          'map_exists',
          `There is a map “${document.id}” already. Open it, or choose another title for the new one.`,
        );
      }
      const given = [document.id, side, source, 0, person.id];
      await this.rows.one(person.workspaceId, sql.saveDraft, given, manager);
    });
    return { slug: document.id, side };
  }

  async versions(workspaceId: string, slug: string): Promise<VersionList> {
    await this.view(workspaceId, slug, 'redesigned');
    const rows = await this.rows.of<sql.VersionLine>(workspaceId, sql.allVersions, [slug]);
    return {
      versions: rows.map(({ byId, byName, publishedAt, ...line }) => ({
        ...line,
        publishedAt: publishedAt.toISOString(),
        publishedBy: byId && byName ? { id: byId, name: byName } : null,
      })),
    };
  }

  async version(workspaceId: string, slug: string, version: number): Promise<VersionSource> {
    const found = await this.rows.one<VersionSource>(workspaceId, sql.versionSource, [slug, version]);
    if (!found) throw notFound('version of that map');
    return found;
  }

  private async refuse(workspaceId: string, slug: string, side: MapSide): Promise<never> {
    const { changedBy, revision } = await this.view(workspaceId, slug, side);
    const what = revision === 0 ? 'threw this draft away or published it' : 'saved this draft';
    const message = `${changedBy?.name ?? 'Somebody'} ${what} while you were drawing. Your own changes are still here; take theirs in and save again.`;
    throw new Refusal(409, 'draft_changed', message);
  }
}
