import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A company's own key for an AI model, entered on the settings page. */
export class ModelKeys1763723000000 implements MigrationInterface {
  name = 'ModelKeys1763723000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table model_keys (
      id uuid primary key,
      workspace_id uuid not null unique references workspaces on delete cascade,
      -- Sealed; only the vault opens it.
      secrets bytea not null,
      created_at timestamptz not null default now())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table model_keys');
  }
}
