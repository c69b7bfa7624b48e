import type { Pipeline, ValueTemplate } from '@baton/process-maps';
import type { Pool } from 'pg';
import type { PipelineCache } from '../case-store/pipeline-cache.ts';
import { usualField } from './message-key.ts';

/** By `connector event`: the sets of fields that a wait for it tells its message by. */
type Wanted = Map<string, string[][]>;

/** What running cases may still come to wait for, read from the versions they run on; nobody else's messages are kept. */
export class WaitsToCome {
  private readonly pool: Pool;
  private readonly pipelines: PipelineCache;

  constructor(pool: Pool, pipelines: PipelineCache) {
    this.pool = pool;
    this.pipelines = pipelines;
  }

  /** Read anew every time: a message that comes right after the first case has started must not be lost. */
  async fieldsOf(workspaceId: string, connector: string, event: string): Promise<string[][]> {
    const { rows } = await this.pool.query<{ id: string }>({
      name: 'versions-in-use',
      text: versionsStatement,
      values: [workspaceId],
    });
    const wanted: Wanted = new Map();
    for (const { id } of rows) addWaits(await this.pipelines.get(id), wanted);
    return wanted.get(`${connector} ${event}`) ?? [];
  }
}

function addWaits(pipeline: Pipeline, wanted: Wanted): void {
  for (const step of Object.values(pipeline.steps)) {
    if (step.kind === 'each') addWaits(step.pipeline, wanted);
    if (step.kind !== 'wait' || !step.message) continue;
    const { connector, event, key } = step.message;
    const fields = fieldsIn(key);
    const kind = `${connector} ${event}`;
    const known = wanted.get(kind) ?? [];
    if (!known.some((each) => each.join() === fields.join())) wanted.set(kind, [...known, fields]);
  }
}

/** As `expectedKey` reads them when the wait begins. */
function fieldsIn(key: ValueTemplate): string[] {
  return 'record' in key ? Object.keys(key.record).sort() : [usualField];
}

const versionsStatement = `
select v.id from map_versions v
 where v.workspace_id = $1
   and exists (select from cases c where c.map_id = v.map_id and c.finished_at is null and c.map_version_id = v.id)`;
