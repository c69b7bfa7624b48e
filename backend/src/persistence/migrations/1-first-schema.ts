import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every row belongs to a workspace (a company). Engine tables are keyed by case, so that they can be spread by case id.
 * Names are plural because CASE is a reserved word.
 */
export class FirstSchema1763700000000 implements MigrationInterface {
  name = 'FirstSchema1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...companyTables, ...mapTables, ...caseTables, ...connectorTables, ...safetyTables]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema public cascade');
    await runner.query('create schema public');
  }
}

const companyTables = [
  `create table workspaces (
     id uuid primary key default gen_random_uuid(),
     name text not null,
     calendar jsonb not null default '{"zone":"UTC","days":[1,2,3,4,5],"from":"09:00","to":"17:00","holidays":[]}',
     ai jsonb not null default '{"provider":"rules"}',
     sample boolean not null default false,
     created_at timestamptz not null default now())`,
  // One sign-in; may belong to several workspaces through people.account_id.
  `create table accounts (
     id uuid primary key default gen_random_uuid(),
     email text not null unique check (email = lower(email)),
     password_hash text,
     created_at timestamptz not null default now())`,
  `create table people (
     id uuid primary key default gen_random_uuid(),
     workspace_id uuid not null references workspaces on delete cascade,
     account_id uuid references accounts on delete set null,
     name text not null,
     email text not null,
     title text not null default '',
     roles text[] not null default '{viewer}',
     active boolean not null default true,
     sample boolean not null default false,
     created_at timestamptz not null default now(),
     unique (workspace_id, email))`,
  `create index people_account on people (account_id)`,
  `create table sessions (
     id_hash bytea primary key,
     account_id uuid not null references accounts on delete cascade,
     workspace_id uuid not null references workspaces on delete cascade,
     created_at timestamptz not null default now(),
     last_seen_at timestamptz not null default now(),
     expires_at timestamptz not null)`,
  `create table sign_in_links (
     token_hash bytea primary key,
     account_id uuid not null references accounts on delete cascade,
     expires_at timestamptz not null,
     used_at timestamptz)`,
];

const mapTables = [
  `create table maps (
     id uuid primary key default gen_random_uuid(),
     workspace_id uuid not null references workspaces on delete cascade,
     slug text not null,
     title text not null,
     business_function text not null default 'operations',
     published_version int,
     sample boolean not null default false,
     created_at timestamptz not null default now(),
     unique (workspace_id, slug))`,
  `create table map_versions (
     id uuid primary key default gen_random_uuid(),
     workspace_id uuid not null references workspaces on delete cascade,
     map_id uuid not null references maps on delete cascade,
     version int not null,
     source text not null,
     pipeline json not null,
     content_hash text not null,
     note text not null default '',
     published_by uuid references people on delete set null,
     published_at timestamptz not null default now(),
     unique (map_id, version))`,
  // A role on a map is ONE named person and ONE different backup.
  `create table role_bindings (
     workspace_id uuid not null references workspaces on delete cascade,
     map_id uuid not null references maps on delete cascade,
     role text not null,
     owner_id uuid references people on delete set null,
     backup_id uuid references people on delete set null,
     primary key (map_id, role),
     check (owner_id is distinct from backup_id or owner_id is null))`,
];

const caseTables = [
  `create table cases (
     id bigint generated always as identity primary key,
     workspace_id uuid not null references workspaces on delete cascade,
     map_id uuid not null references maps on delete cascade,
     map_version_id uuid not null references map_versions,
     title text not null default '',
     status text not null,
     state jsonb not null,
     seq int not null default 0,
     sample boolean not null default false,
     parent_id bigint,
     -- Which worker moves the case now, and until when it may. The fence is seq; the lease only keeps two from working in vain.
     lease_owner text,
     lease_until timestamptz,
     -- When the case should move next if nothing else moves it: past for a running one, null for a finished one.
     wake_at timestamptz,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     finished_at timestamptz) with (fillfactor = 50)`,
  `create index cases_to_wake on cases (wake_at) where wake_at is not null`,
  `create index cases_by_map on cases (workspace_id, map_id, id desc)`,
  `create index cases_unfinished on cases (map_id, status) where finished_at is null`,
  `create index cases_finished on cases (map_id, finished_at) where finished_at is not null`,
  // The history: one row per commit; records are sentences with the data behind them. tx orders readers safely.
  `create table case_events (
     case_id bigint not null,
     seq int not null,
     workspace_id uuid not null,
     at timestamptz not null default now(),
     event jsonb not null,
     records jsonb not null,
     tx xid8 not null default pg_current_xact_id(),
     primary key (case_id, seq))`,
  `create index case_events_by_tx on case_events (workspace_id, tx, case_id, seq)`,
  // What happened to a case from outside its worker: a decision, a message, a pause. Consumed by seq-fenced commits.
  `create table case_inbox (
     id bigint generated always as identity primary key,
     case_id bigint not null,
     event jsonb not null,
     created_at timestamptz not null default now())`,
  `create index case_inbox_by_case on case_inbox (case_id, id)`,
  // One row per event that was acknowledged: the same key finds the first case again.
  `create table intake_keys (
     workspace_id uuid not null references workspaces on delete cascade,
     map_id uuid not null references maps on delete cascade,
     key_hash bytea not null,
     case_id bigint not null,
     received_at timestamptz not null default now(),
     primary key (map_id, key_hash))`,
  `create table asks (
     case_id bigint not null,
     ask_id text not null,
     workspace_id uuid not null references workspaces on delete cascade,
     map_id uuid not null references maps on delete cascade,
     kind text not null,
     step text not null,
     rule text,
     state text not null default 'open' check (state in ('open','acknowledged','answered','closed')),
     question text not null,
     evidence jsonb not null,
     choices jsonb not null,
     owner_id uuid references people,
     backup_id uuid references people,
     -- The one person who has to answer now: the owner, then the backup, then the map's owner.
     holder_id uuid references people,
     level text not null default 'owner',
     opened_at timestamptz not null default now(),
     acknowledged_at timestamptz,
     deadline timestamptz not null,
     answer_within_ms bigint not null,
     answered_by uuid references people on delete set null,
     answered_at timestamptz,
     choice text,
     reason text,
     primary key (case_id, ask_id))`,
  `create index asks_open on asks (workspace_id, deadline) where state in ('open','acknowledged')`,
  `create index asks_by_holder on asks (holder_id) where state in ('open','acknowledged')`,
  // The person behind the first of these roles that has an active one: its owner, else its backup; then any active
  // administrator, then anybody active. Null only for a company without a single active person.
  `create function person_for(workspace uuid, map uuid, wanted text[], not_this uuid) returns uuid language sql stable as
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
        limit 1 $$`,
];

const connectorTables = [
  `create table connections (
     id uuid primary key default gen_random_uuid(),
     workspace_id uuid not null references workspaces on delete cascade,
     connector text not null,
     label text not null,
     mode text not null check (mode in ('sandbox','live')),
     account jsonb,
     secrets bytea,
     settings jsonb not null default '{}',
     state text not null default 'ready',
     blocked_until timestamptz,
     created_at timestamptz not null default now(),
     unique (workspace_id, connector))`,
  // A published webhook trigger: unguessable path, stored hashed, and the sender's secret, encrypted.
  `create table intake_sources (
     id uuid primary key default gen_random_uuid(),
     workspace_id uuid not null references workspaces on delete cascade,
     map_id uuid not null references maps on delete cascade,
     connector text not null,
     event text not null,
     path_hash bytea not null unique,
     secrets bytea not null,
     enabled boolean not null default true,
     created_at timestamptz not null default now())`,
  // Calls per second of each connection, shared by all workers: GCRA's theoretical arrival time in milliseconds since
  // 1970, and how many calls the last statement granted. Not logged: after a crash, limits start afresh.
  `create unlogged table connector_limits (
     key text primary key,
     tat double precision not null,
     granted int not null)`,
  // Effects of sandbox connectors, one row per idempotency key: the stand-in's own ledger.
  `create table sandbox_records (
     workspace_id uuid not null references workspaces on delete cascade,
     connector text not null,
     kind text not null,
     id text not null,
     key text,
     data jsonb not null,
     attempts int not null default 1,
     created_at timestamptz not null default now(),
     primary key (workspace_id, connector, kind, id))`,
  `create unique index sandbox_one_effect_per_key on sandbox_records (workspace_id, connector, key) where key is not null`,
];

const safetyTables = [
  // The off switch. scope: everything, map, step, connector. A row that is on stops new outgoing calls within a second.
  `create table switches (
     workspace_id uuid not null references workspaces on delete cascade,
     scope text not null check (scope in ('everything','map','step','connector')),
     target text not null default '',
     off boolean not null,
     by_id uuid references people on delete set null,
     reason text not null default '',
     at timestamptz not null default now(),
     primary key (workspace_id, scope, target))`,
  // Append-only: who saw, decided, switched. hash = SHA-256(previous hash || canonical row), a chain per workspace.
  `create table audit_log (
     id bigint generated always as identity primary key,
     workspace_id uuid not null,
     at timestamptz not null default now(),
     actor_id uuid,
     actor text not null,
     action text not null,
     target text not null default '',
     detail jsonb not null default '{}',
     hash bytea not null)`,
  `create index audit_log_by_workspace on audit_log (workspace_id, id)`,
  `create function refuse_change() returns trigger language plpgsql as
     $$ begin raise exception 'the audit log is append-only'; end $$`,
  `create trigger audit_log_is_append_only before update or delete or truncate on audit_log
     for each statement execute function refuse_change()`,
  `create table rate_limits (
     key text primary key,
     points int not null,
     expires_at timestamptz not null)`,
  `create table ai_examples (
     workspace_id uuid not null references workspaces on delete cascade,
     map_id uuid references maps on delete cascade,
     step text not null,
     case_id bigint,
     input jsonb not null,
     answer jsonb not null,
     score double precision,
     right_answer boolean,
     recipe text not null default '',
     sample boolean not null default false,
     at timestamptz not null default now())`,
  `create index ai_examples_by_step on ai_examples (map_id, step, at)`,
];
