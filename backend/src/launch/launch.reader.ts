import type { LaunchView } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { ContextPacksReader } from '../context-packs/context-packs.reader.ts';
import { notFound } from '../http/refusal.ts';
import { RolePeople } from '../maps/role-people.ts';
import { rehearseSaved } from '../saved-cases/rehearse-saved.ts';
import { publishedMap, savedOfMap, type PublishedRow, type SavedRow } from '../saved-cases/saved-case-rows.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { launchLines, type LaunchFacts } from './launch-lines.ts';
import { lastHistory, lastOffTime, lastPassedOn, type OffTime } from './launch-rows.ts';
import { ReviewersService } from './reviewers.service.ts';

/** What has to be there before people rely on a map, and whether it is. */
@Injectable()
export class LaunchReader {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly people: RolePeople,
    private readonly reviewers: ReviewersService,
    private readonly contextPacks: ContextPacksReader,
  ) {}

  /** @throws 404 when this workspace has no such published map */
  async view(workspaceId: string, slug: string): Promise<LaunchView> {
    const map = await this.rows.one<PublishedRow>(workspaceId, publishedMap, [slug]);
    if (!map?.pipeline || map.source === null) throw notFound('published version of that map');
    const [roles, passedOn, history, offTime, saved, reviewers, { packs }] = await Promise.all([
      this.people.ofMap(workspaceId, slug),
      this.rows.one<NonNullable<LaunchFacts['passedOn']>>(workspaceId, lastPassedOn, [map.id]),
      this.rows.one<NonNullable<LaunchFacts['history']>>(workspaceId, lastHistory, [map.id]),
      this.rows.one<OffTime>(workspaceId, lastOffTime, [map.id, slug]),
      this.rows.of<SavedRow>(workspaceId, savedOfMap, [slug]),
      this.reviewers.of(workspaceId, slug),
      this.contextPacks.list(workspaceId),
    ]);
    const { source, pipeline } = map;
    const judged = rehearseSaved(pipeline, saved);
    return {
      map: { slug: map.slug, title: map.title, version: map.version },
      lines: launchLines({
        slug,
        source,
        pipeline,
        roles,
        passedOn,
        history,
        offTime,
        saved: judged,
        reviewers,
        packs,
      }),
      reviewer: reviewers,
    };
  }
}
