import type { Calendar, Pipeline } from '@baton/process-maps';
import { Injectable } from '@nestjs/common';
import { findStep } from '../maps/find-step.ts';
import { Pipelines } from '../maps/pipelines.ts';
import { toResults } from '../saved-cases/record-run.ts';
import { rehearseSaved } from '../saved-cases/rehearse-saved.ts';
import { publishedMap, savedOfMap, type PublishedRow, type SavedRow } from '../saved-cases/saved-case-rows.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import type { Period } from './facts.reader.ts';
import type { FailureFacts, Facts, SavedRun } from './facts.ts';
import * as sql from './failure-rows.ts';
import { workingClock } from './working-clock.ts';

export type Surroundings = Pick<Facts, 'failures' | 'savedRuns' | 'workingMs'>;

/** What the histories of a period's cases do not tell: what was learnt from failures, how saved cases go, working hours. */
@Injectable()
export class SurroundingsReader {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly pipelines: Pipelines,
  ) {}

  /** @param earliest moment of which working time will be asked, milliseconds since 1970 */
  async read(workspaceId: string, map: string | null, period: Period, earliest: number): Promise<Surroundings> {
    const [failures, savedRuns, hours] = await Promise.all([
      this.failures(workspaceId, map, period),
      this.savedRuns(workspaceId, map, period),
      this.rows.one<{ calendar: Calendar }>(workspaceId, sql.calendarOf),
    ]);
    return { failures, savedRuns, workingMs: workingClock(hours!.calendar, earliest, period.to.getTime()) };
  }

  private async failures(workspaceId: string, map: string | null, { from, to }: Period): Promise<FailureFacts[]> {
    const [rows, versions] = await Promise.all([
      this.rows.of<sql.FailureRow>(workspaceId, sql.failuresOfPeriod, [map, from, to]),
      this.rows.of<sql.VersionRow>(workspaceId, sql.versionsSince, [map, from]),
    ]);
    if (rows.length === 0) return [];
    const ids = [...rows.map(({ versionId }) => versionId), ...versions.map(({ id }) => id)];
    const pipelines = await this.pipelines.byVersion(workspaceId, ids);
    return rows.map((row) => {
      const ruled = versions.find(
        ({ mapSlug, id, publishedAt }) =>
          mapSlug === row.mapSlug &&
          publishedAt > row.openedAt &&
          hasNewRule(pipelines.get(row.versionId), pipelines.get(id), row.step),
      );
      const moments = [row.savedAt, ruled?.publishedAt].flatMap((at) => (at ? [at.getTime()] : []));
      return {
        mapSlug: row.mapSlug,
        openedAt: row.openedAt.getTime(),
        again: row.kind === 'mistake' ? null : row.again,
        encodedAt: moments.length === 0 ? null : Math.min(...moments),
      };
    });
  }

  /** The recorded runs, and how it goes now. */
  private async savedRuns(workspaceId: string, map: string | null, { from, to }: Period): Promise<SavedRun[]> {
    const [runs, maps] = await Promise.all([
      this.rows.of<sql.SavedRunRow>(workspaceId, sql.savedRunsOf, [map, from, to]),
      this.rows.of<{ slug: string }>(workspaceId, sql.mapsWithSaved, [map]),
    ]);
    const told = runs.map(({ mapSlug, at, results }) => ({ mapSlug, at: at.getTime(), results }));
    // A past period has only what was recorded then.
    if (Date.now() - to.getTime() > MINUTE) return told;
    for (const { slug } of maps) told.push(await this.runNow(workspaceId, slug, to.getTime()));
    return told;
  }

  private async runNow(workspaceId: string, slug: string, at: number): Promise<SavedRun> {
    const [map, saved] = await Promise.all([
      this.rows.one<PublishedRow>(workspaceId, publishedMap, [slug]),
      this.rows.of<SavedRow>(workspaceId, savedOfMap, [slug]),
    ]);
    return { mapSlug: slug, at: at - 1, results: map?.pipeline ? toResults(rehearseSaved(map.pipeline, saved)) : [] };
  }
}

const MINUTE = 60_000;

/** The step has a stop rule that it did not have before. */
function hasNewRule(before: Pipeline | undefined, after: Pipeline | undefined, step: string): boolean {
  const known = new Set(findStep(before, step)?.stops.map(({ id }) => id));
  return findStep(after, step)?.stops.some(({ id }) => !known.has(id)) ?? false;
}
