import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who were deleted, an audit log that stays whole without their names, and what each person is told by mail and chat. */
export class DeletedPeople1763735000000 implements MigrationInterface {
  name = 'DeletedPeople1763735000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table notices drop column sending`);
    await runner.query('drop table notice_settings');
    await runner.query(formerRefusal);
    await runner.query('drop table audit_rewrites');
    await runner.query('alter table audit_log drop column salt');
    await runner.query('alter table people drop column deleted_at, drop column deleted_number');
  }
}

const statements = [
  // The row stays, without anything personal: histories point at it.
  `alter table people add column deleted_at timestamptz, add column deleted_number int`,
  // Part of what the row's hash covers, gone once the row was rewritten: without it nobody can find out by trying what
  // stood there. Null also in rows that are older than this column.
  `alter table audit_log add column salt bytea`,
  // What stands in rewritten rows now; the entry of the deletion holds one digest over all of its rows.
  `create table audit_rewrites (
     deletion uuid not null,
     row_id bigint not null,
     workspace_id uuid not null,
     digest bytea not null,
     primary key (deletion, row_id))`,
  // A guard against mistakes; against intent, the chain.
  `create or replace function refuse_change() returns trigger language plpgsql as
     $$ begin
          if tg_op = 'UPDATE' and current_setting('baton.erasing', true) = 'yes' then return null; end if;
          raise exception 'the audit log is append-only';
        end $$`,
  // "kind:channel" of what somebody does not want to be sent; on the page it is told all the same.
  `create table notice_settings (
     person_id uuid primary key references people on delete cascade,
     workspace_id uuid not null references workspaces on delete cascade,
     off text[] not null)`,
  // The channel whose call has begun and whose end is not known: it is never tried twice.
  `alter table notices add column sending text`,
];

const formerRefusal = `
  create or replace function refuse_change() returns trigger language plpgsql as
     $$ begin raise exception 'the audit log is append-only'; end $$`;
