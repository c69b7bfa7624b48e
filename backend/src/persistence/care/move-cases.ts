import { compareVersions, mayMove, type CaseEvent, type CaseState, type Pipeline } from '@baton/process-maps';
import type { PoolClient } from 'pg';
import { inTransaction } from '../durable/in-transaction.ts';
import type { CarePorts } from './case-care.ts';

export interface MoveWanted {
  workspaceId: string;
  mapId: string;
  /** The map's version to follow from here on. */
  version: number;
  by: string;
  /** Only these cases; absent = all of the map that have not ended. */
  cases?: string[];
  /** Runs in the same transaction as each group of moves, such as the line in the audit log. */
  also?: (client: PoolClient, moved: string[]) => Promise<void>;
}

export interface MovableCase {
  id: string;
  title: string;
  /** The version that it is on. */
  version: number;
}

/** `stays`: why a case cannot be moved. */
export interface MoveLook {
  moved: MovableCase[];
  stays: (MovableCase & { why: string })[];
  /** From each version with running cases: what is new and where a case may go on by it, in sentences. */
  verdicts: { from: number; words: string[] }[];
}

/** Cases per statement, and per transaction when they are moved. */
const chunk = 200;

/**
 * Moves the waiting cases of a map to another version, each where that is safe. `look` changes nothing.
 * @returns nothing when the map has no such version
 */
export async function moveCases(
  ports: CarePorts,
  wanted: MoveWanted,
  only: 'look' | 'move',
): Promise<MoveLook | undefined> {
  const target = await ports.pool.query<{ id: string }>(
    'select id from map_versions where workspace_id = $1 and map_id = $2 and version = $3',
    [wanted.workspaceId, wanted.mapId, wanted.version],
  );
  const versionId = target.rows[0]?.id;
  if (versionId === undefined) return undefined;
  const found: MoveLook = { moved: [], stays: [], verdicts: [] };
  const to = await ports.pipelines.get(versionId);
  const from = new Map<number, string>();
  for (let last = '0'; ;) {
    const given = [wanted.workspaceId, wanted.mapId, versionId, last, wanted.cases ?? null];
    const { rows } = await ports.pool.query<{ id: string }>(idsStatement, given);
    if (rows.length === 0) break;
    last = rows.at(-1)!.id;
    const ids = rows.map(({ id }) => id);
    await inTransaction(ports.pool, (client) =>
      moveSome(ports, { ids, versionId, to, wanted, only, found, from }, client),
    );
  }
  if (only === 'look') found.verdicts = await verdictsOf(ports, from, to);
  if (only === 'move' && found.moved.length > 0) ports.notices.give();
  return found;
}

interface Some {
  ids: string[];
  versionId: string;
  to: Pipeline;
  wanted: MoveWanted;
  only: 'look' | 'move';
  found: MoveLook;
  /** Versions that were met, by number. */
  from: Map<number, string>;
}

interface Row extends MovableCase {
  state: CaseState;
  version_id: string;
  busy: boolean;
}

/** The rows are locked and nobody holds the cases, so no worker can be moving one of them on the old version. */
async function moveSome(ports: CarePorts, some: Some, client: PoolClient): Promise<void> {
  const { ids, versionId, to, wanted, only, found, from } = some;
  const { rows } = await client.query<Row>(only === 'move' ? `${lookStatement} for update of c` : lookStatement, [ids]);
  const moved: string[] = [];
  for (const { state, version_id: old, busy, ...line } of rows) {
    from.set(line.version, old);
    const verdict = busy ? busyNow : mayMove(await ports.pipelines.get(old), to, state);
    if (!verdict.ok) {
      found.stays.push({ ...line, why: verdict.why });
      continue;
    }
    moved.push(line.id);
    found.moved.push(line);
  }
  if (only === 'look' || moved.length === 0) return;
  const event: CaseEvent = { kind: 'moved_to_version', version: wanted.version, by: wanted.by };
  await client.query(moveStatement, [moved, versionId, JSON.stringify(event)]);
  await ports.wakes.write(
    moved.map((caseId) => ({ caseId, at: null })),
    client,
  );
  await wanted.also?.(client, moved);
}

async function verdictsOf({ pipelines }: CarePorts, from: Map<number, string>, to: Pipeline) {
  const versions = [...from].sort(([one], [other]) => one - other);
  return Promise.all(
    versions.map(async ([version, id]) => ({
      from: version,
      words: compareVersions(await pipelines.get(id), to).words,
    })),
  );
}

const busyNow = { ok: false, why: 'The case is moving at this moment. Try again in a moment.' } as const;

/** $1 workspace, $2 map, $3 the version to move to, $4 below all of these ids, $5 only these or null. */
const idsStatement = `
select id::text from cases
 where workspace_id = $1 and map_id = $2 and part is null and finished_at is null and map_version_id <> $3 and id > $4
   and ($5::bigint[] is null or id = any($5))
 order by id limit ${chunk}`;

const lookStatement = `
select c.id::text, c.title, v.version, c.state, c.map_version_id as version_id,
       (c.lease_until > clock_timestamp() or exists (select from case_inbox x where x.case_id = c.id)) is true as busy
  from cases c join map_versions v on v.id = c.map_version_id
 where c.id = any($1::bigint[]) and c.finished_at is null order by c.id`;

const moveStatement = `
with moved as (update cases set map_version_id = $2 where id = any($1::bigint[]) returning id)
insert into case_inbox (case_id, event) select id, $3::jsonb from moved order by id`;
