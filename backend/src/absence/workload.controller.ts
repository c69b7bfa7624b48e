import { Workload } from '@baton/contract';
import { Controller, Get } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { AbsencesService } from './absences.service.ts';

/** Who has how much to answer. */
@Controller('api/workload')
export class WorkloadController {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly absences: AbsencesService,
  ) {}

  @Get()
  @Needs('see_work')
  @Answers(Workload)
  async read(@SignedIn() { workspaceId }: SignedInPerson): Promise<Workload> {
    const day = await this.absences.today(workspaceId);
    return { people: await this.rows.of<Workload['people'][number]>(workspaceId, workload, [day]) };
  }
}

/**
 * $2 the company's day. Late: the owner's own time is over, so that a backup or the map's owner has it, or the deadline has
 * passed. Due today: the deadline is before the company's midnight. Median of the time from opening to the answer, of those
 * that this person answered in the last seven days.
 */
const workload = `
  select json_build_object('id', p.id, 'name', p.name) as person,
         (select max(b.last_day)::text from absences b
           where b.person_id = p.id and $2::date between b.first_day and b.last_day) as "awayUntil",
         coalesce(o.open, 0) as open, coalesce(o.late, 0) as late, coalesce(o.due, 0) as "dueToday",
         coalesce(d.answered, 0) as answered, case when d.answered >= 3 then round(d.median)::float8 end as "medianAnswerMs"
    from people p
    join workspaces w on w.id = p.workspace_id
    left join lateral (
      select count(*)::int as open, count(*) filter (where a.level <> 'owner' or a.deadline <= now())::int as late,
             count(*) filter (where a.deadline > now()
               and (a.deadline at time zone coalesce(w.calendar->>'zone', 'UTC'))::date = $2::date)::int as due
        from asks a where a.workspace_id = p.workspace_id and a.holder_id = p.id and a.state in ('open', 'acknowledged')) o on true
    left join lateral (
      select count(*)::int as answered,
             percentile_cont(0.5) within group (order by extract(epoch from a.answered_at - a.opened_at) * 1000) as median
        from asks a where a.workspace_id = p.workspace_id and a.answered_by = p.id and a.state = 'answered'
         and a.answered_at > now() - interval '7 days') d on true
   where p.workspace_id = $1 and p.active
   order by late desc, "dueToday" desc, open desc, p.name, p.id`;
