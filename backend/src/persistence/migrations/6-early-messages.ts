import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages that have come before the case that wants them waits for them. */
export class EarlyMessages1763725000000 implements MigrationInterface {
  name = 'EarlyMessages1763725000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table early_messages (
      id bigint generated always as identity primary key,
      workspace_id uuid not null references workspaces on delete cascade,
      -- The map whose address it came to; repeats are recognised per map.
      map_id uuid not null references maps on delete cascade,
      connector text not null,
      event text not null,
      delivery_hash bytea not null,
      -- One for every set of fields that some running case may come to wait with.
      key_hashes bytea[] not null,
      message jsonb not null,
      received_at timestamptz not null default now(),
      unique (map_id, delivery_hash))`);
    await runner.query(
      'create index early_messages_by_kind on early_messages (workspace_id, connector, event, received_at)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table early_messages');
  }
}
