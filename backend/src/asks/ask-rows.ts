import type { AskLine } from '@baton/contract';
import type { Choice, Evidence } from '@baton/process-maps';

/** An ask with the names around it, as the statements below answer it. */
export interface AskRow {
  caseId: string;
  askId: string;
  kind: AskLine['kind'];
  state: AskLine['state'];
  question: string;
  rule: string | null;
  step: string;
  why: string;
  evidence: Evidence;
  choices: Choice[];
  level: AskLine['level'];
  openedAt: Date;
  deadline: Date;
  answerWithinMs: number;
  answeredAt: Date | null;
  choice: string | null;
  reason: string | null;
  caseTitle: string;
  sample: boolean;
  versionId: string;
  part: string | null;
  mapId: string;
  mapSlug: string;
  mapTitle: string;
  ownerId: string | null;
  holderId: string | null;
  holderName: string | null;
  backupId: string | null;
  backupName: string | null;
  answeredById: string | null;
  answeredByName: string | null;
  snoozedUntil: Date | null;
  waitsForId: string | null;
  waitsForName: string | null;
}

const columns = `
  a.case_id as "caseId", a.ask_id as "askId", a.kind, a.state, a.question, a.rule, a.step,
  a.evidence->>'why' as why, a.choices, a.level, a.opened_at as "openedAt", a.deadline,
  a.answer_within_ms::float8 as "answerWithinMs", a.answered_at as "answeredAt", a.choice, a.reason,
  c.title as "caseTitle", c.sample, c.map_version_id as "versionId", c.part, a.map_id as "mapId",
  m.slug as "mapSlug", m.title as "mapTitle", a.owner_id as "ownerId",
  a.holder_id as "holderId", h.name as "holderName", a.backup_id as "backupId", b.name as "backupName",
  a.answered_by as "answeredById", w.name as "answeredByName",
  case when a.snoozed_until > now() then a.snoozed_until end as "snoozedUntil",
  q.of_id as "waitsForId", qp.name as "waitsForName"`;

const from = `
  from asks a
  join cases c on c.id = a.case_id and c.workspace_id = a.workspace_id
  join maps m on m.id = a.map_id
  left join people h on h.id = a.holder_id
  left join people b on b.id = a.backup_id
  left join people w on w.id = a.answered_by
  left join ask_colleagues q on q.case_id = a.case_id and q.ask_id = a.ask_id and q.answer is null
    and a.state in ('open', 'acknowledged')
  left join people qp on qp.id = q.of_id
 where a.workspace_id = $1`;

const stillOpen = `a.state in ('open', 'acknowledged')`;

/** $2 case, $3 ask. */
export const oneAsk = `select ${columns}, a.evidence ${from} and a.case_id = $2 and a.ask_id = $3`;

/** Whose questions: $2 the person. */
const whose = {
  mine: `(a.holder_id = $2 or (a.state = 'answered' and a.answered_by = $2))`,
  team: `exists (select from role_bindings r where r.map_id = a.map_id and $2 in (r.owner_id, r.backup_id))`,
  everyone: '$2::uuid is not null',
};

/** $3 words to find, $4 a map's id in its address, $5 a person's; each may be ''. */
const matching = `($4 = '' or m.slug = $4) and ($5 = '' or coalesce(a.answered_by, a.holder_id)::text = $5) and ($3 = ''
  or position(lower($3) in lower(concat_ws(' ', a.question, c.title, m.title, h.name, a.evidence->>'why'))) > 0)`;

/** Since midnight of the company's own time zone. */
const answeredToday = `a.state = 'answered' and a.answered_at >=
  (select date_trunc('day', now(), z.calendar->>'zone') from workspaces z where z.id = $1)`;

export type Whose = keyof typeof whose;

/** Waiting ones before those that somebody is on, has put off or asked somebody about. */
const rank = `(case when a.state = 'open' and (a.snoozed_until is null or a.snoozed_until <= now()) and q.id is null then 0 else 1 end)`;

/** By time left; $6 most, $7..$10 the place to read on from (rank, deadline, case, ask), all null for the first page. */
export const openAsks = (of: Whose): string => `
  select ${columns}, ${rank} as rank ${from} and ${whose[of]} and ${matching} and ${stillOpen}
     and ($7::int is null or (${rank}, a.deadline, a.case_id, a.ask_id) > ($7, $8::timestamptz, $9::bigint, $10))
   order by ${rank}, a.deadline, a.case_id, a.ask_id limit $6`;

/** $2 case ids and $3 ask ids, pairwise. */
export const theseAsks = `
  select ${columns} ${from} and (a.case_id, a.ask_id) in (select * from unnest($2::bigint[], $3::text[]))`;

/**
 * Open questions like one of them ($2 case, $3 ask): the same version, step, rule and choices, answered by the same
 * person ($4), by time left. $5 most.
 */
export const alikeAsks = `
  select ${columns} ${from} and ${stillOpen} and a.holder_id = $4 and (a.case_id, a.ask_id) <> ($2::bigint, $3)
     and exists (
       select from asks o join cases oc on oc.id = o.case_id
        where o.workspace_id = $1 and o.case_id = $2 and o.ask_id = $3 and o.map_id = a.map_id and o.step = a.step
          and o.rule is not distinct from a.rule and o.kind = a.kind and o.choices = a.choices
          and oc.map_version_id = c.map_version_id and oc.part is not distinct from c.part)
   order by a.deadline, a.case_id, a.ask_id limit $5`;

/** As above, counted. */
export const countAlike = `
  select count(*)::int as count from asks a join cases c on c.id = a.case_id
    join asks o on o.case_id = $2 and o.ask_id = $3 join cases oc on oc.id = o.case_id
   where a.workspace_id = $1 and o.workspace_id = $1 and ${stillOpen} and a.holder_id = $4
     and (a.case_id, a.ask_id) <> ($2::bigint, $3)
     and o.map_id = a.map_id and o.step = a.step and o.rule is not distinct from a.rule and o.kind = a.kind
     and o.choices = a.choices and oc.map_version_id = c.map_version_id and oc.part is not distinct from c.part`;

/** Newest answer first; $6 most. */
export const answeredAsks = (of: Whose): string =>
  `select ${columns} ${from} and ${whose[of]} and ${matching} and ${answeredToday} order by a.answered_at desc limit $6`;

export const countAsks = (of: Whose): string => `
  select count(*) filter (where ${stillOpen} and ${rank} = 0)::int as waiting,
         count(*) filter (where ${stillOpen} and ${rank} = 1)::int as "inProgress",
         count(*) filter (where a.state = 'answered')::int as "answeredToday",
         count(*) filter (where ${stillOpen} and a.level <> 'owner')::int as "withBackup"
  ${from} and ${whose[of]} and ${matching} and (${stillOpen} or ${answeredToday})`;
