import type { Pipeline } from '@baton/process-maps';
import { Injectable } from '@nestjs/common';
import { insideOf } from '../persistence/case-store/pipeline-cache.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** Versions kept in memory. A version never changes, so nothing here can be out of date. */
const most = 200;

/** A case's version, and the `each` step it is an item of. */
export interface RunsOn {
  versionId: string;
  part: string | null;
}

/** Pipelines of published versions, by the version's id. */
@Injectable()
export class Pipelines {
  private readonly known = new Map<string, { workspaceId: string; pipeline: Pipeline }>();

  constructor(private readonly rows: WorkspaceRows) {}

  /** @returns what each of the cases runs on; undefined for a version that the workspace does not have */
  async ofCases<Row extends RunsOn>(workspaceId: string, rows: Row[]): Promise<(row: Row) => Pipeline | undefined> {
    const versions = await this.byVersion(
      workspaceId,
      rows.map((row) => row.versionId),
    );
    return ({ versionId, part }) => {
      const whole = versions.get(versionId);
      return whole && insideOf(whole, part);
    };
  }

  /** @returns those that exist in the workspace */
  async byVersion(workspaceId: string, versionIds: string[]): Promise<Map<string, Pipeline>> {
    const wanted = [...new Set(versionIds)];
    const missing = wanted.filter((id) => this.known.get(id)?.workspaceId !== workspaceId);
    if (missing.length > 0) await this.load(workspaceId, missing);
    const found = wanted.flatMap((id) => {
      const entry = this.known.get(id);
      return entry?.workspaceId === workspaceId ? [[id, entry.pipeline] as const] : [];
    });
    return new Map(found);
  }

  private async load(workspaceId: string, ids: string[]): Promise<void> {
    const rows = await this.rows.of<{ id: string; pipeline: Pipeline }>(
      workspaceId,
      'select id, pipeline from map_versions where workspace_id = $1 and id = any($2)',
      [ids],
    );
    for (const { id, pipeline } of rows) this.known.set(id, { workspaceId, pipeline });
    for (const id of this.known.keys()) {
      if (this.known.size <= most) break;
      if (!ids.includes(id)) this.known.delete(id);
    }
  }
}
