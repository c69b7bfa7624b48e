import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What Baton watches by itself, who follows a case, what the off switch means for running cases, and rules that set cases aside. */
export class Chasing1763738000000 implements MigrationInterface {
  name = 'Chasing1763738000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...watching, ...switching, ...quarantines]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table quarantined_cases, quarantines');
    await runner.query(
      'alter table switches drop constraint switches_running_check, drop column running, drop column last_case',
    );
    await runner.query('drop table chase_places, case_followers, case_silences, case_promises');
  }
}

const watching = [
  // When a case should have ended, as its map promises others, and from when on that is near.
  `create table case_promises (
     case_id bigint primary key references cases on delete cascade,
     workspace_id uuid not null references workspaces on delete cascade,
     due_at timestamptz not null,
     nearly_at timestamptz not null,
     -- Its owner was told that it is near.
     told boolean not null default false)`,
  `create index case_promises_untold on case_promises (nearly_at) where not told`,
  // Found silent: nothing had happened since this commit of the case for longer than is usual at the step.
  `create table case_silences (
     case_id bigint not null references cases on delete cascade,
     seq int not null,
     workspace_id uuid not null references workspaces on delete cascade,
     step text not null,
     since timestamptz not null,
     found_at timestamptz not null,
     -- Milliseconds, working time; null = not known.
     usual_ms bigint,
     told_id uuid references people on delete set null,
     primary key (case_id, seq))`,
  // Who wants to hear of a case. A person who does not any more keeps the row, so that nobody follows it by itself again.
  `create table case_followers (
     case_id bigint not null references cases on delete cascade,
     person_id uuid not null references people on delete cascade,
     workspace_id uuid not null references workspaces on delete cascade,
     follows boolean not null default true,
     -- How far the case was when it was last looked at, what the person knows, and when they were told.
     seen_seq int not null default 0,
     knows text not null default '',
     knows_late boolean not null default false,
     told_at timestamptz,
     -- The person knows that it has ended.
     over boolean not null default false,
     primary key (case_id, person_id))`,
  `create index case_followers_open on case_followers (workspace_id) where follows and not over`,
  `create index case_followers_by_person on case_followers (person_id)`,
  // Up to which transaction new cases of a company were looked at.
  `create table chase_places (
     workspace_id uuid primary key references workspaces on delete cascade,
     tx xid8 not null)`,
];

const switching = [
  // What happens to cases that run: they pause, they finish while newer ones wait, or people are asked instead.
  `alter table switches
     add column running text not null default 'pause',
     -- For "finish": the newest case that may go on.
     add column last_case bigint,
     add constraint switches_running_check check (running in ('pause', 'finish', 'people'))`,
];

const quarantines = [
  `create table quarantines (
     id uuid primary key,
     workspace_id uuid not null references workspaces on delete cascade,
     map_id uuid not null references maps on delete cascade,
     rule text not null,
     reason text not null,
     by_id uuid references people on delete set null,
     at timestamptz not null default now(),
     -- Cases that come to match later are set aside as well, until then.
     stays_on boolean not null,
     lifted_at timestamptz,
     lifted_by uuid references people on delete set null,
     lift_reason text not null default '')`,
  `create index quarantines_on on quarantines (workspace_id, map_id) where stays_on and lifted_at is null`,
  `create table quarantined_cases (
     quarantine_id uuid not null references quarantines on delete cascade,
     case_id bigint not null references cases on delete cascade,
     workspace_id uuid not null references workspaces on delete cascade,
     at timestamptz not null default now(),
     -- It came to match after the rule was set.
     caught boolean not null default false,
     primary key (quarantine_id, case_id))`,
  `create index quarantined_cases_by_case on quarantined_cases (case_id)`,
];
