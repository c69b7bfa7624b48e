import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links with which somebody outside may look at a map. */
export class MapShares1763733000000 implements MigrationInterface {
  name = 'MapShares1763733000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table map_shares (
      id uuid primary key,
      workspace_id uuid not null references workspaces on delete cascade,
      map_id uuid not null references maps on delete cascade,
      side text not null,
      -- Only the hash: whoever reads the database cannot open the link.
      secret_hash bytea not null unique,
      -- The link ends with the right of whoever made it.
      made_by uuid not null references people on delete cascade,
      made_at timestamptz not null default now(),
      expires_at timestamptz not null,
      opened int not null default 0,
      opened_at timestamptz,
      constraint map_shares_side_check check (side in ('current', 'redesigned')))`);
    await runner.query('create index map_shares_by_map on map_shares (map_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table map_shares');
  }
}
