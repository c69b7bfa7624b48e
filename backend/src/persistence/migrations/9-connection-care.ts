import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who looks after an account, how it has been doing, what arrived, and what vendors were asked to tell. */
export class ConnectionCare1763728000000 implements MigrationInterface {
  name = 'ConnectionCare1763728000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...keepers, ...messages, ...subscriptions]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table received_messages, subscriptions');
    await runner.query(`alter table connections drop column owner_id, drop column backup_id, drop column worked_at,
      drop column failed_at, drop column failed_in, drop column failure, drop column lost_at`);
  }
}

const keepers = [
  `alter table connections
     -- Who connects it again when the vendor no longer accepts the sign-in, and who does in their place.
     add column owner_id uuid references people on delete set null,
     add column backup_id uuid references people on delete set null,
     -- The last call that worked, and the last that did not: what it was and why, as one sentence.
     add column worked_at timestamptz,
     add column failed_at timestamptz,
     add column failed_in text,
     add column failure text,
     -- Since when a person has to connect it again.
     add column lost_at timestamptz,
     add constraint connections_backup_check check (owner_id is distinct from backup_id or owner_id is null)`,
];

const messages = [
  // What arrived for a map and what became of it, for people who ask where a message went. Kept for two weeks.
  `create table received_messages (
     id bigint generated always as identity primary key,
     workspace_id uuid not null references workspaces on delete cascade,
     map_id uuid not null references maps on delete cascade,
     connector text not null,
     event text not null,
     came text not null constraint received_messages_came_check check (came in ('pushed','polled','again')),
     outcome text not null
       constraint received_messages_outcome_check check (outcome in ('case','known','kept','notice','refused')),
     reason text not null default '',
     -- What was read from it after it was verified: a list of {id, data}. Null when it was not verified.
     events jsonb,
     -- The beginning of a message that was refused before it was read.
     excerpt text,
     case_ids bigint[] not null default '{}',
     -- Whoever had it delivered again.
     by_id uuid references people on delete set null,
     received_at timestamptz not null default now())`,
  `create index received_messages_by_workspace on received_messages (workspace_id, id)`,
  `create index received_messages_by_map on received_messages (map_id)`,
];

const subscriptions = [
  // What a vendor was asked to tell a published map. The row is there before the vendor is asked.
  `create table subscriptions (
     id uuid primary key,
     workspace_id uuid not null references workspaces on delete cascade,
     map_id uuid not null references maps on delete cascade,
     connector text not null,
     event text not null,
     params jsonb not null,
     account text not null,
     -- The address that the vendor delivers to; its secret is sealed here.
     source_id uuid not null,
     secrets bytea not null,
     state text not null default 'wanted'
       constraint subscriptions_state_check check (state in ('wanted','ready','ending','left')),
     -- Set before the vendor is asked and cleared by its answer: still set means that nobody knows.
     asked_at timestamptz,
     -- The vendor's name for it.
     ref text,
     expires_at timestamptz,
     due_at timestamptz not null default now(),
     turn int not null default 0,
     held_until timestamptz,
     failures int not null default 0,
     problem text,
     made_at timestamptz not null default now())`,
  `create unique index subscriptions_one_per_map on subscriptions (map_id) where state in ('wanted','ready')`,
  `create index subscriptions_due on subscriptions (due_at) where state <> 'left'`,
];
