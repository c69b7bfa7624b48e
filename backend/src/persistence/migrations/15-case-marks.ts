import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What measures need beside histories: complaints and mistakes, prices of connectors, and how saved cases went. */
export class CaseMarks1763736000000 implements MigrationInterface {
  name = 'CaseMarks1763736000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table saved_case_runs, connector_costs, case_marks');
    await runner.query('alter table result_settings drop column accepted_percent');
  }
}

const statements = [
  // What a person found out about a case later. Taken back, it stays, so that nobody wonders what stood there.
  `create table case_marks (
     id uuid primary key,
     workspace_id uuid not null references workspaces on delete cascade,
     case_id bigint not null,
     kind text not null,
     -- When it was heard of, or found.
     at timestamptz not null,
     text text not null,
     -- What it cost, in the company's currency; null = not known.
     cost numeric(12,2),
     by_id uuid references people on delete set null,
     made_at timestamptz not null default now(),
     taken_back_by uuid references people on delete set null,
     taken_back_at timestamptz,
     constraint case_marks_kind_check check (kind in ('complaint', 'mistake')))`,
  `create index case_marks_by_case on case_marks (case_id, at)`,
  // What a connector costs, in the company's currency; null = not known, which is never 0.
  `create table connector_costs (
     workspace_id uuid not null references workspaces on delete cascade,
     connector text not null,
     per_call numeric(12,4),
     per_month numeric(12,2),
     primary key (workspace_id, connector))`,
  // How the saved cases of a map went, each time that they or the map changed: [{ addedAt, passed }].
  `create table saved_case_runs (
     id uuid primary key,
     workspace_id uuid not null references workspaces on delete cascade,
     map_id uuid not null references maps on delete cascade,
     version int not null,
     at timestamptz not null default now(),
     results jsonb not null)`,
  `create index saved_case_runs_by_map on saved_case_runs (map_id, at)`,
  // Below this percentage of AI work that people leave unchanged, the adoption log marks a step.
  `alter table result_settings add column accepted_percent int not null default 75`,
];
