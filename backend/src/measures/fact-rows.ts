import type { AskKind, AskLevel, Choice, HistoryRecord, Json } from '@baton/process-maps';

/** Cases that a period's measures look at, at most: the newest ones. */
export const MOST_CASES = 20_000;

export interface CaseFactRow {
  id: string;
  mapSlug: string;
  mapTitle: string;
  versionId: string;
  version: number;
  status: 'done' | 'declined' | 'cancelled';
  createdAt: Date;
  finishedAt: Date;
}

/**
 * Items of a list are part of the case that they belong to. Made-up cases count only on their own map, and for a company
 * that has no others. $2 map or null.
 */
export const counted = `c.workspace_id = $1 and c.part is null and ($2::text is null or m.slug = $2)
   and (not c.sample or $2::text is not null or not exists (select from maps o where o.workspace_id = $1 and not o.sample))`;

/** $3 from, $4 until, $5 most. */
export const endedCases = `
  select c.id, m.slug as "mapSlug", m.title as "mapTitle", c.map_version_id as "versionId", v.version, c.status,
         c.created_at as "createdAt", c.finished_at as "finishedAt"
    from cases c join maps m on m.id = c.map_id join map_versions v on v.id = c.map_version_id
   where ${counted} and c.finished_at >= $3 and c.finished_at < $4 and c.status in ('done', 'declined', 'cancelled')
   order by c.finished_at desc limit $5`;

/** $3 from, $4 until. */
export const countEnded = `
  select count(*)::int as n from cases c join maps m on m.id = c.map_id
   where ${counted} and c.finished_at >= $3 and c.finished_at < $4 and c.status in ('done', 'declined', 'cancelled')`;

/** When the open cases came in. $3 until. */
export const openSince = `
  select c.created_at as at from cases c join maps m on m.id = c.map_id
   where ${counted} and c.finished_at is null and c.created_at < $3`;

/** What arrived and became no case. $3 from, $4 until. */
export const refusedMessages = `
  select count(*)::int as n from set_aside_events s join maps m on m.id = s.map_id
   where s.workspace_id = $1 and ($2::text is null or m.slug = $2) and s.received_at >= $3 and s.received_at < $4`;

/** One commit of a case, as far as measures care. */
export interface MarkRow {
  caseId: string;
  at: Date;
  kind: string;
  /** Of the event. */
  step: string | null;
  /** A model's price in words. */
  cost: string | null;
  failure: string | null;
  /** What came out, when it was stopped afterwards. */
  held: Json | null;
  records: HistoryRecord[];
}

/** $2 case ids. */
export const marksOf = `
  select e.case_id::text as "caseId", e.at, e.event->>'kind' as kind, e.event->>'step' as step,
         e.event->'facts'->>'cost' as cost, e.event->'failure'->>'code' as failure,
         case when e.event->>'kind' = 'step_succeeded' and e.records @> '[{"type":"stopped"}]' then e.event->'output' end as held,
         e.records
    from case_events e where e.workspace_id = $1 and e.case_id = any($2::bigint[]) order by e.case_id, e.seq`;

export interface FoundLaterRow {
  caseId: string;
  kind: 'complaint' | 'mistake';
  at: Date;
  cost: number | null;
}

/** Complaints and mistakes that stand. $2 case ids. */
export const foundLater = `
  select k.case_id::text as "caseId", k.kind, k.at, k.cost::float8 as cost from case_marks k
   where k.workspace_id = $1 and k.case_id = any($2::bigint[]) and k.taken_back_at is null order by k.at, k.id`;

export interface AskFactRow {
  caseId: string;
  askId: string;
  mapSlug: string;
  versionId: string;
  part: string | null;
  kind: AskKind;
  step: string;
  rule: string | null;
  state: 'open' | 'acknowledged' | 'answered' | 'closed';
  level: AskLevel;
  choices: Choice[];
  choice: string | null;
  reasonCode: string | null;
  openedAt: Date;
  acknowledgedAt: Date | null;
  answeredAt: Date | null;
  deadline: Date;
  ownerId: string | null;
  ownerName: string | null;
  answeredById: string | null;
  answeredByName: string | null;
  /** The first look of whoever answered, in the hour before the answer. */
  seenAt: Date | null;
}

const looks = `
  with looks as (
    select l.actor_id, l.at, substring(l.target from '^case (\\d+), question ')::bigint as case_id,
           substring(l.target from '^case \\d+, question ([^:]+):') as ask_id
      from audit_log l where l.workspace_id = $1 and l.action = 'ask_seen' and l.at >= $3::timestamptz - interval '1 hour')`;

const columns = `
  a.case_id::text as "caseId", a.ask_id as "askId", m.slug as "mapSlug", c.map_version_id as "versionId", c.part, a.kind,
  a.step, a.rule, a.state, a.level, a.choices, a.choice, a.reason_code as "reasonCode", a.opened_at as "openedAt", a.acknowledged_at as "acknowledgedAt",
  a.answered_at as "answeredAt", a.deadline, a.owner_id as "ownerId", o.name as "ownerName",
  a.answered_by as "answeredById", w.name as "answeredByName",
  (select min(l.at) from looks l where l.case_id = a.case_id and l.ask_id = a.ask_id and l.actor_id = a.answered_by
      and l.at between a.answered_at - interval '1 hour' and a.answered_at) as "seenAt"`;

const from = `
  from asks a join cases c on c.id = a.case_id join maps m on m.id = a.map_id
  left join people o on o.id = a.owner_id left join people w on w.id = a.answered_by`;

/** Answered in the period, or due in it and open. $3 from, $4 until. */
export const asksOfPeriod = `${looks}
  select ${columns} ${from}
   where a.workspace_id = $1 and ${counted.replace('c.part is null and', '')}
     and (a.answered_at >= $3 and a.answered_at < $4
          or (a.state in ('open', 'acknowledged') and a.deadline < $4))`;

/** All of these cases. $2 no map, $3 from, $4 case ids. */
export const asksOfCases = `${looks}
  select ${columns} ${from} where a.workspace_id = $1 and $2::text is null and a.case_id = any($4::bigint[])`;

/** The question that a record is about, and what its answer corrected. */
export function askIn({ data }: HistoryRecord): { ask: string | null; edits: Json | null } {
  const { ask = null, edits = null } = (data ?? {}) as { ask?: string; edits?: Json };
  return { ask, edits };
}
