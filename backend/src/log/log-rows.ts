import type { LogKind, ReasonCode } from '@baton/contract';

export interface LogRow {
  caseId: string;
  askId: string;
  caseTitle: string;
  mapSlug: string;
  mapTitle: string;
  versionId: string;
  part: string | null;
  step: string;
  kind: LogKind;
  rule: string | null;
  why: string;
  openedAt: Date;
  /** `openedAt` with microseconds, as the database orders by it. */
  place: string;
  ownerId: string | null;
  ownerName: string | null;
  state: string;
  choice: string | null;
  choices: { id: string; label: string }[];
  reason: string | null;
  code: ReasonCode | null;
  byId: string | null;
  byName: string | null;
  answeredAt: Date | null;
  inTime: boolean;
  sample: boolean;
}

/**
 * $2 map, $3 step, $4 rule, $5 kind, $6 reason code, $7 person, $8 first day, $9 last day, $10 text, $11 to $13 place of the
 * last line (moment, case, question), $14 how many. Made-up cases only for a company without others. Read along the index
 * by moment, so that the newest page of very many lines costs no more than that of few.
 */
export const logPage = `
  select a.case_id::text as "caseId", a.ask_id as "askId", c.title as "caseTitle", m.slug as "mapSlug", m.title as "mapTitle",
         c.map_version_id as "versionId", c.part, a.step, ${kind('a')} as kind, a.rule,
         coalesce(a.evidence->>'why', '') as why, a.opened_at as "openedAt",
         to_char(a.opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place,
         h.id as "ownerId", h.name as "ownerName", a.state, a.choice, a.choices, a.reason, a.reason_code as code,
         b.id as "byId", b.name as "byName", a.answered_at as "answeredAt",
         a.level = 'owner' and coalesce(a.answered_at <= a.deadline, false) as "inTime", c.sample
    from asks a
    join workspaces w on w.id = a.workspace_id
    join cases c on c.id = a.case_id
    join maps m on m.id = a.map_id
    left join people h on h.id = a.holder_id
    left join people b on b.id = a.answered_by
   where a.workspace_id = $1 and a.kind <> 'task'
     and ($2::text is null or m.slug = $2) and ($3::text is null or a.step = $3) and ($4::text is null or a.rule = $4)
     and ($5::text is null or ${kind('a')} = $5) and ($6::text is null or a.reason_code = $6)
     and ($7::uuid is null or $7 in (a.owner_id, a.holder_id, a.answered_by))
     and ($8::date is null or a.opened_at >= $8::date::timestamp at time zone coalesce(w.calendar->>'zone', 'UTC'))
     and ($9::date is null or a.opened_at < ($9::date + 1)::timestamp at time zone coalesce(w.calendar->>'zone', 'UTC'))
     and ($10::text = '' or c.title ilike $10 or a.reason ilike $10 or a.evidence->>'why' ilike $10)
     and ($11::timestamptz is null or (a.opened_at, a.case_id, a.ask_id) < ($11, $12::bigint, $13))
     and (not c.sample or not exists (select from maps o where o.workspace_id = $1 and not o.sample))
   order by a.opened_at desc, a.case_id desc, a.ask_id desc limit $14`;

function kind(ask: string): string {
  return `case when ${ask}.kind in ('stop', 'review') then 'stop' else 'trouble' end`;
}
