import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Steps that wait for a message are asked for and subscribed to like what starts cases: `place` is '' for the trigger. */
export class WaitingStepsListen1763739000000 implements MigrationInterface {
  name = 'WaitingStepsListen1763739000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table polls add column place text not null default '', drop constraint polls_pkey`);
    await runner.query('alter table polls add constraint polls_pkey primary key (map_id, place)');
    await runner.query(`alter table subscriptions add column place text not null default ''`);
    await runner.query('drop index subscriptions_one_per_map');
    await runner.query(
      `create unique index subscriptions_one_per_place on subscriptions (map_id, place) where state in ('wanted','ready')`,
    );
    // Also tells at once whether any case still runs on a version.
    await runner.query('drop index cases_unfinished');
    await runner.query(
      'create index cases_unfinished on cases (map_id, map_version_id, status) where finished_at is null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index cases_unfinished');
    await runner.query('create index cases_unfinished on cases (map_id, status) where finished_at is null');
    await runner.query(`delete from subscriptions where place <> ''`);
    await runner.query('drop index subscriptions_one_per_place');
    await runner.query(
      `create unique index subscriptions_one_per_map on subscriptions (map_id) where state in ('wanted','ready')`,
    );
    await runner.query('alter table subscriptions drop column place');
    await runner.query(`delete from polls where place <> ''`);
    await runner.query('alter table polls drop constraint polls_pkey, drop column place, add primary key (map_id)');
  }
}
