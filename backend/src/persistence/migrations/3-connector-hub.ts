import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the host keeps for triggers and accounts of connectors. */
export class ConnectorHub1763722000000 implements MigrationInterface {
  name = 'ConnectorHub1763722000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of pollTables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table polls, set_aside_events');
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
