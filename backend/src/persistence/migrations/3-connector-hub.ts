import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the host keeps for triggers and accounts of connectors. */
export class ConnectorHub1763722000000 implements MigrationInterface {
  name = 'ConnectorHub1763722000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...pollTables, ...signInTables]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table polls, set_aside_events, oauth_apps, oauth_starts');
    await runner.query('alter table connections drop column keep_alive_at');
  }
}

const pollTables = [
  // One row per published map whose trigger is looked for at the vendor.
  `create table polls (
     map_id uuid primary key references maps on delete cascade,
     workspace_id uuid not null references workspaces on delete cascade,
     connector text not null,
     event text not null,
     params jsonb not null,
     -- Whose things are looked at: live:<account>, sandbox:<account> or none. Another account starts from a mark of its own.
     account text not null,
     -- The connector's own, opaque; null until the first look has set the mark.
     cursor jsonb,
     due_at timestamptz not null default now(),
     -- Raised by every claim; only the holder of the latest may save.
     turn int not null default 0,
     held_until timestamptz,
     -- Pages since the last one that was the end.
     pages int not null default 0,
     failures int not null default 0,
     -- What the last look failed with, as one sentence.
     problem text,
     looked_at timestamptz)`,
  `create index polls_due on polls (due_at)`,
  // What arrived, could not become a case and must not be lost: a person looks at it.
  `create table set_aside_events (
     id bigint generated always as identity primary key,
     workspace_id uuid not null references workspaces on delete cascade,
     map_id uuid not null references maps on delete cascade,
     connector text not null,
     event text not null,
     event_id text not null,
     data jsonb not null,
     reason text not null,
     received_at timestamptz not null default now())`,
  `create index set_aside_events_by_map on set_aside_events (map_id, id)`,
];

const signInTables = [
  // When the sign-in has to be refreshed although nobody uses it.
  `alter table connections add column keep_alive_at timestamptz`,
  `create index connections_keep_alive on connections (keep_alive_at) where keep_alive_at is not null`,
  // What the company is registered as at a vendor; the client secret is sealed.
  `create table oauth_apps (
     id uuid primary key,
     workspace_id uuid not null references workspaces on delete cascade,
     connector text not null,
     client_id text not null,
     secrets bytea not null,
     created_at timestamptz not null default now(),
     unique (workspace_id, connector))`,
  // A person has left for the vendor's sign-in page. Good for one return, by the same person, for ten minutes.
  `create table oauth_starts (
     id uuid primary key,
     workspace_id uuid not null references workspaces on delete cascade,
     person_id uuid not null references people on delete cascade,
     connector text not null,
     state_hash bytea not null unique,
     secrets bytea not null,
     expires_at timestamptz not null)`,
];
