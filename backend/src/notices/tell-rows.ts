import { channelsFor } from '../persistence/owners/channels-for.ts';

/**
 * $1 most. Open questions whose holder has not been told that they are theirs: tells the holder, and whoever had it
 * before. It follows from what the rows say, so that a takeover is told however it came about, also after a crash.
 */
export const tellHoldersStatement = `
with untold as (
  select a.case_id, a.ask_id, a.workspace_id, a.holder_id, a.told_id, a.question, a.kind, h.name as holder, t.name as before
    from asks a left join people h on h.id = a.holder_id left join people t on t.id = a.told_id
   where a.state in ('open', 'acknowledged') and a.told_id is distinct from a.holder_id
   order by a.case_id, a.ask_id limit $1 for update of a skip locked),
marked as (
  update asks a set told_id = u.holder_id, reminded_for = null from untold u
   where a.case_id = u.case_id and a.ask_id = u.ask_id),
said as (
  select u.workspace_id, u.holder_id as person_id, u.case_id, u.ask_id,
         case when u.told_id is null then 'asked' else 'taken_over' end as kind,
         case when u.told_id is null then 'You are asked: ' || u.question
              else 'Yours now, after ' || u.before || ': ' || u.question end as text
    from untold u where u.holder_id is not null
  union all
  select u.workspace_id, u.told_id, u.case_id, u.ask_id, 'moved_on',
         coalesce(u.holder, 'Somebody else') || ' has it now: ' || u.question
    from untold u where u.told_id is not null)
insert into notices (workspace_id, person_id, kind, case_id, ask_id, text, due)
select s.workspace_id, s.person_id, s.kind, s.case_id, s.ask_id, s.text, ${channelsFor('s.workspace_id', 's.person_id', 's.kind')} from said s
returning workspace_id as "workspaceId", person_id as "personId"`;

/**
 * $1 the moment, $2 most. Reminds the holder when a quarter of the time is left, at most an hour before the end, once per
 * deadline; whoever is the last in line is reminded again and again once it is over, each time after the whole time to
 * answer. Whoever has said "I am on it", or has put it off until later, is left in peace.
 */
export const remindStatement = `
with late as (
  select a.case_id, a.ask_id, a.workspace_id, a.holder_id, a.question, a.deadline, b.name as backup
    from asks a left join people b on b.id = a.backup_id
   where a.state = 'open' and a.told_id = a.holder_id
     and case when a.deadline > $1::timestamptz
           then a.deadline - least(a.answer_within_ms / 4, 3600000) * interval '1 millisecond' <= $1
                and a.reminded_for is distinct from a.deadline
           else a.level = 'map_owner' and (a.reminded_for is null
                or a.reminded_for + a.answer_within_ms * interval '1 millisecond' <= $1) end
     and (a.snoozed_until is null or a.snoozed_until <= $1)
   order by a.case_id, a.ask_id limit $2 for update of a skip locked),
marked as (
  update asks a set reminded_for = greatest(l.deadline, $1) from late l where a.case_id = l.case_id and a.ask_id = l.ask_id)
insert into notices (workspace_id, person_id, kind, case_id, ask_id, text, due)
select l.workspace_id, l.holder_id, 'reminder', l.case_id, l.ask_id,
       case when l.deadline <= $1 then 'Still waits for you: ' when l.backup is null then 'Soon overdue: ' else 'Soon with ' || l.backup || ': ' end || l.question,
       ${channelsFor('l.workspace_id', 'l.holder_id', `'reminder'`)}
  from late l
returning workspace_id as "workspaceId", person_id as "personId"`;

/** $1 workspace, $2 person, $3 kind, $4 case, $5 ask, $6 text. */
export const tellStatement = `
insert into notices (workspace_id, person_id, kind, case_id, ask_id, text, due)
select p.workspace_id, p.id, $3, $4, $5, $6, ${channelsFor('p.workspace_id', 'p.id', '$3::text')}
  from people p where p.workspace_id = $1 and p.id = $2 returning id`;

/**
 * $1 most, $2 seconds until somebody else may try. Where a call had begun and its end was never written down, nobody knows
 * whether it arrived: that channel is given up, because told twice is worse than told on the page.
 */
export const claimDueStatement = `
with taken as (
  select id from notices where cardinality(due) > 0 and due_at <= now() order by due_at limit $1 for update skip locked)
update notices n set due_at = now() + $2 * interval '1 second', sending = null, due = array_remove(n.due, n.sending)
  from taken, people p
 where n.id = taken.id and p.id = n.person_id
returning n.id::text, n.workspace_id as "workspaceId", n.kind, n.case_id::text as "caseId", n.ask_id as "askId", n.text, n.due,
          p.email, p.name, p.active`;

/** $1 notice, $2 the channel whose call begins now. Nothing when somebody else has it. */
export const beginsStatement = `
update notices set sending = $2 where id = $1 and sending is null and $2 = any(due) returning id`;

/** $1 notice, $2 the channel that it went out by, or that is given up. */
export const wentOutStatement = `update notices set due = array_remove(due, $2), sending = null where id = $1`;

/** $1 notice, $2 most failures: then it stays on the page alone. */
export const failedStatement = `
update notices set failures = failures + 1, sending = null, due_at = now() + (2 ^ failures) * interval '30 seconds',
       due = case when failures + 1 >= $2 then '{}' else due end
 where id = $1`;
