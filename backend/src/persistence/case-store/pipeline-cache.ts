import type { Pipeline } from '@baton/process-maps';
import type { Pool } from 'pg';

/**
 * The pipeline that a case runs on: the version's own, or the inside of one of its `each` steps for the case of an item.
 * @param part the `each` step whose inside is meant, with / for one in another; null for the version's own.
 */
export function insideOf(whole: Pipeline, part: string | null): Pipeline | undefined {
  let pipeline = whole;
  for (const id of part ? part.split('/') : []) {
    const step = Object.hasOwn(pipeline.steps, id) ? pipeline.steps[id] : undefined;
    if (step?.kind !== 'each') return undefined;
    pipeline = step.pipeline;
  }
  return pipeline;
}

/** Pipelines of published versions never change, so a process reads each one once. */
export class PipelineCache {
  private readonly known = new Map<string, Promise<Pipeline>>();
  private readonly pool: Pool;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /**
   * @param versionId id of a row of `map_versions`.
   * @param part the `each` step whose inside is meant, with / for one in another.
   */
  async get(versionId: string, part?: string | null): Promise<Pipeline> {
    const pipeline = insideOf(await this.whole(versionId), part ?? null);
    if (!pipeline) throw new Error(`Expected the version ${versionId} to have the step ${part}.`);
    return pipeline;
  }

  private whole(versionId: string): Promise<Pipeline> {
    const known = this.known.get(versionId);
    if (known) return known;
    const loading = this.read(versionId);
    loading.catch(() => this.known.delete(versionId));
    this.known.set(versionId, loading);
    if (this.known.size > mostKept) this.known.delete(this.known.keys().next().value as string);
    return loading;
  }

  private async read(versionId: string): Promise<Pipeline> {
    const { rows } = await this.pool.query<{ pipeline: Pipeline }>('select pipeline from map_versions where id = $1', [
      versionId,
    ]);
    if (!rows[0]) throw new Error(`Expected the map version ${versionId}, but it is not there.`);
    return rows[0].pipeline;
  }
}

/** A pipeline is some 20 KB. */
const mostKept = 1_000;
