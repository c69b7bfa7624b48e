export interface WeekRow {
  week: string;
  from: Date;
  to: Date;
  before: Date;
  previous: string;
  next: string;
  /** The Monday of the week that runs. */
  now: string;
  lastDay: string;
}

/** $2 a day of the week that is meant, or null for last week. Monday to Monday, where the company is. */
export const oneWeek = `
  select w.week::date::text as week, w.week at time zone w.zone as from, (w.week + interval '1 week') at time zone w.zone as to,
         (w.week - interval '1 week') at time zone w.zone as before, (w.week - interval '1 week')::date::text as previous,
         (w.week + interval '1 week')::date::text as next, w.now::date::text as now,
         (w.week + interval '6 days')::date::text as "lastDay"
    from (select z.workspace_id, z.zone, date_trunc('week', now() at time zone z.zone) as now,
                 least(coalesce(date_trunc('week', $2::date::timestamp), now_week - interval '1 week'), now_week - interval '1 week') as week
            from (select id as workspace_id, coalesce(calendar->>'zone', 'UTC') as zone,
                         date_trunc('week', now() at time zone coalesce(calendar->>'zone', 'UTC')) as now_week from workspaces) z) w
   where w.workspace_id = $1`;

/** Made-up cases only for a company without others. */
const real = `(not c.sample or not exists (select from maps o where o.workspace_id = $1 and not o.sample))`;

export interface LateRow {
  caseId: string;
  askId: string;
  question: string;
  holder: string | null;
  hours: number;
}

/** Open, and the time of somebody who had it is over. */
export const lateNow = `
  select a.case_id::text as "caseId", a.ask_id as "askId", a.question, p.name as holder,
         greatest(1, round(extract(epoch from now() - a.opened_at - a.answer_within_ms * interval '1 ms') / 3600))::int as hours
    from asks a join cases c on c.id = a.case_id left join people p on p.id = a.holder_id
   where a.workspace_id = $1 and a.state in ('open', 'acknowledged') and (a.level <> 'owner' or a.deadline <= now()) and ${real}
   order by a.opened_at limit 10`;

export interface StalledRow {
  id: string;
  title: string;
  mapTitle: string;
  days: number;
}

/** Running, and nothing has happened for a week. */
export const stalledNow = `
  select c.id::text as id, c.title, m.title as "mapTitle", floor(extract(epoch from now() - c.updated_at) / 86400)::int as days
    from cases c join maps m on m.id = c.map_id
   where c.workspace_id = $1 and c.finished_at is null and c.part is null and c.updated_at < now() - interval '7 days' and ${real}
   order by c.updated_at limit 10`;
