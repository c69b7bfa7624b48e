import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a company tells its AI steps about itself, with every text it ever had; failures and exceptions by their moment. */
export class ContextPacks1763737000000 implements MigrationInterface {
  name = 'ContextPacks1763737000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index asks_logged');
    await runner.query('drop table context_pack_versions, context_packs');
  }
}

const statements = [
  `create table context_packs (
     id uuid primary key,
     workspace_id uuid not null references workspaces on delete cascade,
     -- As maps write it: context: [services].
     name text not null,
     title text not null,
     owner_id uuid references people on delete set null,
     version int not null default 1,
     review_days int not null,
     -- A day of the company.
     reviewed_on date not null,
     reviewed_by uuid references people on delete set null,
     sample boolean not null default false,
     constraint context_packs_name_key unique (workspace_id, name),
     constraint context_packs_days_check check (review_days between 1 and 365))`,
  // Texts are never changed or removed while the pack is there: a case says which one its step was given.
  `create table context_pack_versions (
     pack_id uuid not null references context_packs on delete cascade,
     version int not null,
     workspace_id uuid not null references workspaces on delete cascade,
     text text not null,
     by_id uuid references people on delete set null,
     at timestamptz not null default now(),
     primary key (pack_id, version))`,
  // The log of failures and exceptions, newest first.
  `create index asks_logged on asks (workspace_id, opened_at, case_id, ask_id) where kind <> 'task'`,
];
