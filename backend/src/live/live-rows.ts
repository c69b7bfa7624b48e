import type { CaseStatus, HistoryRecord } from '@baton/process-maps';

/** One commit of a case, as much as viewers are told of it. */
export interface LiveRow {
  workspaceId: string;
  /** The transaction that wrote it: places in the log are ordered by it. */
  tx: string;
  caseId: string;
  seq: number;
  /** The case as it is now. */
  status: CaseStatus;
  mapId: string;
  map: string;
  /** The case that started it. */
  parent: string | null;
  /** Only the types and the asks of the records. */
  records: { type: HistoryRecord['type']; ask: string | null }[];
  /** Asks of the case that were closed without an answer; looked up only when a case ended. */
  closed: string[] | null;
}

/** A place in the log. Rows of transactions that still run lie after every place that was handed out. */
export interface LogPlace {
  tx: string;
  caseId: string;
  seq: number;
}

const columns = `
  e.workspace_id as "workspaceId", e.tx::text, e.case_id::text as "caseId", e.seq, c.status, c.map_id as "mapId", m.slug as map, c.parent_id::text as parent,
  (select coalesce(json_agg(json_build_object('type', r->>'type', 'ask', r->'data'->>'ask')), '[]')
     from jsonb_array_elements(e.records) r) as records,
  case when c.finished_at is not null then
    (select array_agg(a.ask_id) from asks a where a.case_id = e.case_id and a.state = 'closed') end as closed`;

/**
 * $1 workspaces, $2..$4 the place to read on from, $5 the first transaction that may still write, $6 most.
 * Only what is below every running transaction: a slow commit can never slip in behind a place that was passed.
 */
export const rowsAfter = `
  select ${columns}
    from case_events e
    join cases c on c.id = e.case_id
    join maps m on m.id = c.map_id
   where e.workspace_id = any($1::uuid[]) and (e.tx, e.case_id, e.seq) > ($2::xid8, $3::bigint, $4::int)
     and e.tx < $5::xid8
   order by e.tx, e.case_id, e.seq limit $6`;

/** The first transaction that may still write: everything below is settled. */
export const settledBelow = `select pg_snapshot_xmin(pg_current_snapshot())::text as xmin`;

/** Everything below `xmin`, seen as a place. */
export const placeBefore = (xmin: string): LogPlace => ({ tx: xmin, caseId: '0', seq: -1 });

/** `tx:case:seq`, as in Last-Event-ID. */
export const placeName = ({ tx, caseId, seq }: LogPlace): string => `${tx}:${caseId}:${seq}`;

/** @returns undefined for anything that is not a place of ours */
export function readPlace(name: string | undefined): LogPlace | undefined {
  const [, tx, caseId, seq] = /^(\d{1,19}):(\d{1,18}):(-?\d{1,9})$/.exec(name ?? '') ?? [];
  return tx && caseId && seq ? { tx, caseId, seq: Number(seq) } : undefined;
}
