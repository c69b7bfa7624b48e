import type { MarkKind } from '@baton/contract';

export interface MarkedCase {
  part: string | null;
  createdAt: Date;
  now: Date;
}

/** $2 the case. */
export const markedCase = `
  select c.part, c.created_at as "createdAt", now() as now from cases c where c.workspace_id = $1 and c.id = $2`;

/** $2 the case; no row when it is not there. */
export const currencyOf = `
  select coalesce(s.currency, 'USD') as currency
    from cases c left join result_settings s on s.workspace_id = c.workspace_id where c.workspace_id = $1 and c.id = $2`;

export interface MarkLine {
  id: string;
  kind: MarkKind;
  at: Date;
  text: string;
  cost: number | null;
  madeAt: Date;
  byId: string | null;
  byName: string | null;
  takenAt: Date | null;
  takenById: string | null;
  takenByName: string | null;
}

/** $2 the case. */
export const marksOfCase = `
  select k.id, k.kind, k.at, k.text, k.cost::float8 as cost, k.made_at as "madeAt", k.by_id as "byId", p.name as "byName",
         k.taken_back_at as "takenAt", k.taken_back_by as "takenById", t.name as "takenByName"
    from case_marks k left join people p on p.id = k.by_id left join people t on t.id = k.taken_back_by
   where k.workspace_id = $1 and k.case_id = $2 order by k.at desc, k.made_at desc, k.id limit 500`;

/** $2 id, $3 case, $4 kind, $5 moment, $6 text, $7 cost, $8 person. */
export const addMark = `
  insert into case_marks (id, workspace_id, case_id, kind, at, text, cost, by_id)
  select $2, c.workspace_id, c.id, $4, $5, $6, $7, $8 from cases c where c.workspace_id = $1 and c.id = $3 returning id`;

/** $2 id. */
export const lockMark = `
  select k.case_id::text as "caseId", k.kind, k.text, k.taken_back_at is not null as taken
    from case_marks k where k.workspace_id = $1 and k.id = $2 for update`;

/** $2 id, $3 person. */
export const takeBack = `
  update case_marks set taken_back_at = now(), taken_back_by = $3 where workspace_id = $1 and id = $2 returning id`;
