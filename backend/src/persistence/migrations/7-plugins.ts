import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plugins that admins install: for the whole installation, with the package itself, so that every machine has it. */
export class Plugins1763726000000 implements MigrationInterface {
  name = 'Plugins1763726000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table plugins (
      id text primary key,
      version text not null,
      package_name text not null,
      enabled boolean not null default true,
      -- Descriptor and stand-in; json keeps the order, because it is compared with what the code says.
      described json not null,
      -- sha512 of the package, as npm writes it.
      integrity text not null,
      package bytea not null,
      source text not null,
      installed_by text not null,
      installed_at timestamptz not null default now())`);
    // One row: rises with every change, so that each process sees with one read that there is something new.
    await runner.query('create table plugin_changes (revision bigint not null)');
    await runner.query('insert into plugin_changes values (0)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table plugins, plugin_changes');
  }
}
