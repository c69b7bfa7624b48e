/** The beginning of yesterday where the company is. */
export const sinceYesterday = `
  select (date_trunc('day', now() at time zone z.zone) - interval '1 day') at time zone z.zone as since, z.zone
    from (select id as workspace_id, calendar->>'zone' as zone from workspaces) z where z.workspace_id = $1`;

/** One question that was no planned task. */
export interface OddRow {
  caseId: string;
  caseTitle: string;
  mapSlug: string;
  mapTitle: string;
  versionId: string;
  part: string | null;
  step: string;
  kind: string;
  rule: string | null;
  why: string;
  state: string;
  choice: string | null;
  openedAt: Date;
}

/**
 * $2 from, $3 the person whose maps these are as a reviewer, or null for all. Made-up cases only for a company without
 * others. Newest first; of very many, the newest.
 */
export const oddOnes = `
  select a.case_id::text as "caseId", c.title as "caseTitle", m.slug as "mapSlug", m.title as "mapTitle",
         c.map_version_id as "versionId", c.part, a.step, a.kind, a.rule, coalesce(a.evidence->>'why', '') as why, a.state,
         a.choice, a.opened_at as "openedAt"
    from asks a join cases c on c.id = a.case_id join maps m on m.id = a.map_id
    left join result_settings s on s.workspace_id = a.workspace_id
   where a.workspace_id = $1 and a.kind <> 'task' and a.opened_at >= $2
     and ($3::uuid is null or coalesce(m.reviewer_id, s.reviewer_id) = $3)
     and (not c.sample or not exists (select from maps o where o.workspace_id = $1 and not o.sample))
   order by a.opened_at desc, a.case_id desc limit 5000`;
