import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A package that an admin looked at before installing it, so that exactly that one is installed. Kept for an hour. */
export class PluginLooks1763727000000 implements MigrationInterface {
  name = 'PluginLooks1763727000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table plugin_looks (
      workspace_id uuid not null references workspaces on delete cascade,
      -- sha512 of the package, as npm writes it.
      integrity text not null,
      package bytea not null,
      source text not null,
      looked_at timestamptz not null default now(),
      primary key (workspace_id, integrity))`);
    // Whose admin installed it; null = somebody at the command line. Other companies do not see the name.
    await runner.query('alter table plugins add column installed_in uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table plugins drop column installed_in');
    await runner.query('drop table plugin_looks');
  }
}
