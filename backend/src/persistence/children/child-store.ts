import {
  startState,
  summariseChildren,
  type CaseEvent,
  type Failure,
  type Pipeline,
  type StartChildren,
} from '@baton/process-maps';
import type { Pool, PoolClient } from 'pg';
import type { ChildCases } from '../../engine/child-cases.port.ts';
import { isStorable } from '../../engine/check-output.ts';
import type { LoadedCase } from '../../engine/ports.ts';
import type { PipelineCache } from '../case-store/pipeline-cache.ts';
import { inTransaction } from '../durable/in-transaction.ts';
import { titleOf } from '../intake/case-title.ts';
import { findPublishedSlug } from '../intake/published-maps.ts';
import type { WakeNotices } from '../wake-queue/notices.ts';
import type { WakeWriter } from '../wake-queue/wake-writer.ts';

export interface ChildStorePorts {
  pool: Pool;
  pipelines: PipelineCache;
  wakes: WakeWriter;
  notices: WakeNotices;
}

/** Where a family's cases run. */
interface Place {
  mapId: string;
  versionId: string;
  part: string | null;
  pipeline: Pipeline;
}

/** Children per statement. */
const chunk = 1_000;
/** A map that calls itself by way of others would otherwise never end. */
const deepest = 20;
/** Cases that began inside the review period pass it on to their items. */
const reviewed = 1;
const notReviewed = Number.MAX_SAFE_INTEGER;

/** Child cases in PostgreSQL: all of a step are made in one transaction, then siblings hand the right to move to each other. */
export class ChildStore implements ChildCases {
  private readonly ports: ChildStorePorts;

  constructor(ports: ChildStorePorts) {
    this.ports = ports;
  }

  async start(parent: LoadedCase, command: StartChildren): Promise<CaseEvent | undefined> {
    const { token, step, visit } = command;
    if (command.items.length === 0) {
      return { kind: 'child_finished', token, step, visit, output: summariseChildren([]) };
    }
    const place = await this.placeOf(parent, command);
    if ('failure' in place) return { kind: 'step_failed', token, step, visit, failure: place.failure };
    const first = await inTransaction(this.ports.pool, (client) => this.make(parent, command, place, client));
    this.ports.notices.give();
    return command.waits ? undefined : { kind: 'child_finished', token, step, visit, output: { case: first } };
  }

  private async placeOf(parent: LoadedCase, { map, step }: StartChildren): Promise<Place | { failure: Failure }> {
    const { pool, pipelines } = this.ports;
    if (await isTooDeep(pool, parent.id)) return refused(`Cases may start others ${deepest} deep, and this one has.`);
    if (map === undefined) {
      const part = parent.part === undefined ? step : `${parent.part}/${step}`;
      const versionId = parent.mapVersionId as string;
      return { mapId: parent.mapId, versionId, part, pipeline: await pipelines.get(versionId, part) };
    }
    const found = await findPublishedSlug(pool, parent.workspaceId, map);
    if (!found) return refused(`Expected the map “${map}” to be published, so that this step can start it.`);
    return { ...found, part: null, pipeline: await pipelines.get(found.versionId) };
  }

  /** Nothing when they are there. @returns the first child's id */
  private async make(parent: LoadedCase, command: StartChildren, place: Place, client: PoolClient): Promise<string> {
    // Only one worker moves the parent; this keeps also a worker that has lost it from making half of them again.
    await client.query('select pg_advisory_xact_lock($1, hashtext($2))', [childLock, `${parent.id} ${command.key}`]);
    const { rows } = await client.query<{ case_id: string }>(
      'select case_id::text from child_cases where parent_id = $1 and parent_key = $2 order by n limit 1',
      [parent.id, command.key],
    );
    if (rows[0]) return rows[0].case_id;
    const items = command.items.map((item, n) => ({ ...item, n, ...rowOf(item, n, parent, command, place) }));
    let first = '';
    for (let from = 0; from < items.length; from += chunk) {
      const made = await client.query<{ n: number; case_id: string }>({
        name: 'start-children',
        text: startStatement,
        values: [JSON.stringify(items.slice(from, from + chunk)), parent.id, command.key, parent.workspaceId],
      });
      first ||= made.rows.find((row) => row.n === 0)?.case_id ?? '';
      const moving = made.rows
        .filter((row) => row.n < command.atOnce)
        .map(({ case_id: caseId }) => ({ caseId, at: null }));
      if (moving.length > 0) await this.ports.wakes.write(moving, client);
    }
    return first;
  }
}

/** First half of the advisory lock's number. */
const childLock = 6_201_409;

function rowOf(
  { key, input }: StartChildren['items'][number],
  n: number,
  parent: LoadedCase,
  command: StartChildren,
  { mapId, versionId, part, pipeline }: Place,
) {
  const nth = parent.state.underReview ? reviewed : notReviewed;
  // A called map has its own review period, of which the engine does not count called cases: unknown counts as inside.
  const event = { kind: 'case_started', trigger: input, ...(command.map === undefined ? { nth } : {}) };
  return {
    item_key: isStorable(JSON.stringify(key)) ? key : `item ${n + 1}`,
    map_id: mapId,
    map_version_id: versionId,
    part,
    title: titleOf(pipeline, input),
    state: startState(pipeline),
    event,
    waits: command.waits,
    called: command.map !== undefined,
    slot: n < command.atOnce ? 'moving' : 'queued',
    token: command.token,
  };
}

/** $1 children, $2 parent, $3 its key, $4 workspace. A child's first event waits in its inbox until it may move. */
const startStatement = `
with given as materialized (
  select g.*, nextval(pg_get_serial_sequence('cases', 'id')) as case_id from json_to_recordset($1::json) as g(
    n int, item_key text, map_id uuid, map_version_id uuid, part text, title text, state jsonb, event jsonb,
    waits boolean, called boolean, slot text, token text)),
made as (
  insert into cases (id, workspace_id, map_id, map_version_id, title, sample, parent_id, part, status, state, seq, wake_at)
  overriding system value
  select case_id, $4::uuid, map_id, map_version_id, title, (select sample from cases where id = $2::bigint), $2::bigint, part,
         'waiting', state, 0, case when slot = 'moving' then now() end
    from given order by case_id),
said as (insert into case_inbox (case_id, event) select case_id, event from given order by case_id),
child as (
  insert into child_cases (parent_id, parent_key, item_key, parent_token, n, case_id, waits, called, state)
  select $2::bigint, $3, item_key, token, n, case_id, waits, called, slot from given)
select n, case_id::text from given`;

async function isTooDeep(pool: Pool, caseId: string): Promise<boolean> {
  const { rows } = await pool.query<{ depth: number }>(
    `with recursive line as (
       select id, parent_id, 1 as depth from cases where id = $1
       union all
       select c.id, c.parent_id, line.depth + 1 from cases c join line on c.id = line.parent_id where line.depth <= ${deepest})
     select max(depth) as depth from line`,
    [caseId],
  );
  return (rows[0]?.depth ?? 0) > deepest;
}

const refused = (message: string): { failure: Failure } => ({ failure: { code: 'not_found', message } });
