import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What measures, reviews and rehearsals stand on: costs, named reviewers, saved test cases, notes on cases. */
export class Results1763729000000 implements MigrationInterface {
  name = 'Results1763729000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_notes, saved_cases, result_settings');
    await runner.query('alter table maps drop column reviewer_id');
  }
}

const statements = [
  `create table result_settings (
     workspace_id uuid primary key references workspaces on delete cascade,
     -- What an hour of a person and a failure cost the company; null = not set.
     currency text not null default 'USD',
     hour_cost numeric(12,2),
     failure_cost numeric(12,2),
     -- ONE named person looks every day at what failed, on the maps that name nobody of their own.
     reviewer_id uuid references people on delete set null)`,
  `alter table maps add column reviewer_id uuid references people on delete set null`,
  // A case that must go on going as it is written here, whatever is published.
  `create table saved_cases (
     id uuid primary key,
     workspace_id uuid not null references workspaces on delete cascade,
     map_id uuid not null references maps on delete cascade,
     name text not null,
     -- What arrives, and how the outside and people answer, as a rehearsal reads it.
     trigger jsonb not null,
     answers jsonb not null,
     -- What must happen: { status, reasonCode, stops }.
     must jsonb not null,
     -- Empty, hostile or muddled input.
     ugly boolean not null default false,
     -- The real case that it was made from.
     case_id bigint,
     added_by uuid references people on delete set null,
     added_at timestamptz not null default now())`,
  `create index saved_cases_by_map on saved_cases (map_id, added_at)`,
  // What people write beside a case; no part of its history, which only the engine writes.
  `create table case_notes (
     id uuid primary key,
     workspace_id uuid not null references workspaces on delete cascade,
     case_id bigint not null,
     text text not null,
     -- An address outside of Baton, or ''.
     link text not null default '',
     by_id uuid references people on delete set null,
     at timestamptz not null default now())`,
  `create index case_notes_by_case on case_notes (case_id, at)`,
];
