import type { Pipeline } from '@baton/process-maps';
import type { Pool } from 'pg';

/**
 * Counts the cases of versions that are in their review period. Once a period is over it stays over, so that later cases
 * cost nothing. Processes that take events in at the same moment may count one twice: then a case more is reviewed, never
 * one less.
 */
export class ReviewCount {
  private readonly over = new Set<string>();
  private readonly pool: Pool;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /** How many cases these versions have so far, up to what their periods ask about. */
  async before(versions: Map<string, Pipeline>): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (const [versionId, { review }] of versions) {
      const most = review?.firstCases;
      if (most === undefined) continue;
      const count = this.over.has(versionId) ? most : await this.count(versionId, most);
      if (count >= most) this.over.add(versionId);
      counts.set(versionId, count);
    }
    return counts;
  }

  private async count(versionId: string, most: number): Promise<number> {
    const { rows } = await this.pool.query<{ count: number }>(
      `select count(*)::int as count from (
         select 1 from cases c join map_versions v on v.id = c.map_version_id and v.map_id = c.map_id
          where v.id = $1 and c.part is null and c.map_id = (select map_id from map_versions where id = $1) limit $2) as first`,
      [versionId, most],
    );
    return rows[0]?.count ?? 0;
  }
}
