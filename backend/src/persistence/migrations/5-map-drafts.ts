import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people draw and have not published. */
export class MapDrafts1763724100000 implements MigrationInterface {
  name = 'MapDrafts1763724100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table map_drafts (
      map_id uuid not null references maps on delete cascade,
      side text not null,
      workspace_id uuid not null references workspaces on delete cascade,
      source text not null,
      -- Raised by every save; a save names the one that it began with.
      revision int not null default 1,
      changed_by uuid references people on delete set null,
      changed_at timestamptz not null default now(),
      primary key (map_id, side),
      constraint map_drafts_side_check check (side in ('current', 'redesigned')))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table map_drafts');
  }
}
