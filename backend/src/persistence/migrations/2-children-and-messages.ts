import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases that start cases of their own, and cases that wait for a message. */
export class ChildrenAndMessages1763721000000 implements MigrationInterface {
  name = 'ChildrenAndMessages1763721000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table child_cases, expected_messages');
    await runner.query('alter table cases drop column part');
  }
}

const statements = [
  // The step of the map version that the case runs the inside of (of an `each` step, with / for one in another).
  `alter table cases add column part text`,
  // One row per child case, keyed by its parent. queued: waits for its turn. moving: one of those that may move at the
  // same time. resting: stands still for time or a person. ended: outcome and output are there.
  `create table child_cases (
     parent_id bigint not null,
     -- step:visit of the parent.
     parent_key text not null,
     item_key text not null,
     parent_token text not null,
     n int not null,
     case_id bigint not null unique,
     waits boolean not null,
     called boolean not null,
     state text not null check (state in ('queued','moving','resting','ended')),
     outcome text,
     reason_code text not null default '',
     output jsonb,
     primary key (parent_id, parent_key, item_key))`,
  `create index child_cases_queued on child_cases (parent_id, parent_key, n) where state = 'queued'`,
  `create index child_cases_open on child_cases (parent_id, parent_key) where state <> 'ended'`,
  // What a waiting case waits for; the row goes with the wait.
  `create table expected_messages (
     case_id bigint not null,
     token text not null,
     step text not null,
     visit int not null,
     workspace_id uuid not null references workspaces on delete cascade,
     connector text not null,
     event text not null,
     -- Names of the message's fields that tell whom it is for, and the hash of the values they must have.
     fields text[] not null,
     key_hash bytea not null,
     primary key (case_id, token))`,
  `create index expected_messages_by_key on expected_messages (workspace_id, connector, event, key_hash)`,
];
