import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is away, who is on call, what was said to whom: so that every open question always has one person who is there. */
export class Owners1763734000000 implements MigrationInterface {
  name = 'Owners1763734000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...askColumns, ...functions]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function person_for(uuid, uuid, text[], uuid, timestamptz)');
    await runner.query('drop function on_call(uuid, timestamptz)');
    await runner.query('drop function is_away(uuid, timestamptz)');
    await runner.query(formerPersonFor);
    await runner.query('drop table absences, map_rotas, ask_colleagues, notices');
    await runner.query(`alter table asks drop column turn, drop column snoozed_until, drop column reason_code,
      drop column told_id, drop column reminded_for`);
  }
}

const tables = [
  // Whole days in the company's time zone.
  `create table absences (
     id uuid primary key default gen_random_uuid(),
     workspace_id uuid not null references workspaces on delete cascade,
     person_id uuid not null references people on delete cascade,
     first_day date not null,
     last_day date not null,
     note text not null default '',
     by_id uuid references people on delete set null,
     made_at timestamptz not null default now(),
     constraint absences_days_check check (last_day >= first_day))`,
  `create index absences_by_person on absences (person_id, last_day)`,
  // The map's owner, a week at a time: the first person's week begins on the day "starts".
  `create table map_rotas (
     map_id uuid primary key references maps on delete cascade,
     workspace_id uuid not null references workspaces on delete cascade,
     starts date not null,
     people uuid[] not null,
     constraint map_rotas_people_check check (cardinality(people) between 1 and 52))`,
  // What an owner wanted to know from somebody before deciding.
  `create table ask_colleagues (
     id uuid primary key,
     workspace_id uuid not null references workspaces on delete cascade,
     case_id bigint not null,
     ask_id text not null,
     by_id uuid references people on delete set null,
     of_id uuid not null references people on delete cascade,
     question text not null,
     asked_at timestamptz not null default now(),
     answer text,
     answered_at timestamptz)`,
  `create index ask_colleagues_by_ask on ask_colleagues (case_id, ask_id)`,
  // One at a time: the clock stands still for one answer.
  `create unique index ask_colleagues_one on ask_colleagues (case_id, ask_id) where answer is null`,
  `create index ask_colleagues_open on ask_colleagues (of_id) where answer is null`,
  // What a person was told. The row is the promise; mail and chat are tried from it until they went out or were given up.
  `create table notices (
     id bigint generated always as identity primary key,
     workspace_id uuid not null references workspaces on delete cascade,
     person_id uuid not null references people on delete cascade,
     kind text not null,
     case_id bigint,
     ask_id text,
     text text not null,
     at timestamptz not null default now(),
     read_at timestamptz,
     -- Channels that have still to be tried, when next, and how often it failed.
     due text[] not null default '{}',
     due_at timestamptz not null default now(),
     failures int not null default 0)`,
  `create index notices_by_person on notices (person_id, id)`,
  `create index notices_due on notices (due_at) where cardinality(due) > 0`,
];

const askColumns = [
  `alter table asks
     -- How often it was given to another named person.
     add column turn int not null default 0,
     add column snoozed_until timestamptz,
     add column reason_code text,
     -- Who was told last that it is theirs, and the deadline that its holder was reminded of.
     add column told_id uuid references people on delete set null,
     add column reminded_for timestamptz`,
  // What is open already was told by the board itself.
  `update asks set told_id = holder_id where state in ('open', 'acknowledged')`,
  `create index asks_untold on asks (workspace_id) where state in ('open', 'acknowledged') and told_id is distinct from holder_id`,
  `create index asks_alike on asks (map_id, step, rule, answered_at) where state = 'answered'`,
];

const functions = [
  'drop function person_for(uuid, uuid, text[], uuid)',
  `create function is_away(person uuid, moment timestamptz) returns boolean language sql stable as
     $$ select exists (
          select from absences b join workspaces w on w.id = b.workspace_id
           where b.person_id = person
             and (moment at time zone coalesce(w.calendar->>'zone', 'UTC'))::date between b.first_day and b.last_day) $$`,
  // The person of the week on this map's rota; null without a rota, or before it begins.
  `create function on_call(map uuid, moment timestamptz) returns uuid language sql stable as
     $$ select r.people[1 + (today.day - r.starts) / 7 % cardinality(r.people)]
          from map_rotas r join workspaces w on w.id = r.workspace_id
         cross join lateral (select (moment at time zone coalesce(w.calendar->>'zone', 'UTC'))::date as day) today
         where r.map_id = map and today.day >= r.starts $$`,
  // The person to ask: behind the first of these roles its owner, else its backup (@on_call is the rota's person of the
  // week); then administrators, then whoever may decide, then anybody. Whoever is away comes after everybody of those who
  // is there, and "not_this" after all others. Null only for a company without a single active person. The lock makes a
  // person who leaves in the same moment either wait for this, or be left out of it.
  `create function person_for(workspace uuid, map uuid, wanted text[], not_this uuid, moment timestamptz) returns uuid
     language sql volatile as
     $$ select p.id
        from (select b.owner_id as id, r.place * 2 as place
                from unnest(wanted) with ordinality r(role, place) join role_bindings b on b.map_id = map and b.role = r.role
              union all
              select b.backup_id, r.place * 2 + 1
                from unnest(wanted) with ordinality r(role, place) join role_bindings b on b.map_id = map and b.role = r.role
              union all
              select on_call(map, moment), r.place * 2
                from unnest(wanted) with ordinality r(role, place) where r.role = '@on_call'
              union all
              select a.id, case when 'admin' = any(a.roles) then 1000
                                when a.roles && array['owner','ops_manager','cto'] then 2000 else 3000 end
                from people a where a.workspace_id = workspace
             ) candidates
        join people p on p.id = candidates.id and p.workspace_id = workspace and p.active
        order by candidates.place >= 3000, p.id is not distinct from not_this, is_away(p.id, moment), candidates.place,
                 p.created_at, p.id
        limit 1 for share of p $$`,
];

const formerPersonFor = `
  create function person_for(workspace uuid, map uuid, wanted text[], not_this uuid) returns uuid language sql stable as
     $$ select p.id
        from (select b.owner_id as id, r.place * 2 as place
                from unnest(wanted) with ordinality r(role, place) join role_bindings b on b.map_id = map and b.role = r.role
              union all
              select b.backup_id, r.place * 2 + 1
                from unnest(wanted) with ordinality r(role, place) join role_bindings b on b.map_id = map and b.role = r.role
              union all
              select a.id, case when 'admin' = any(a.roles) then 1000 else 2000 end from people a where a.workspace_id = workspace
             ) candidates
        join people p on p.id = candidates.id and p.workspace_id = workspace and p.active
        order by p.id is not distinct from not_this, candidates.place, p.created_at, p.id
        limit 1 $$`;
