import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds cases by the words in their titles and in what arrived, however many there are. */
export class CaseSearch1763730000000 implements MigrationInterface {
  name = 'CaseSearch1763730000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index case_events_words, cases_words, asks_by_answerer');
    await runner.query('drop function trigger_words(jsonb), words_in(text)');
  }
}

const statements = [
  // Words as people see them: what stands between them does not count. Very long texts are found by their beginning, so
  // that nothing that arrives can be too much for the index.
  `create function words_in(given text) returns tsvector language sql immutable parallel safe as
     $$ select to_tsvector('simple'::regconfig, regexp_replace(left(given, 50000), '[^[:alnum:]]+', ' ', 'g')) $$`,
  // Named with its schema: an index is built with an empty search path.
  `create function trigger_words(event jsonb) returns tsvector language sql immutable parallel safe as
     $$ select public.words_in(string_agg(left(value #>> '{}', 20000), ' '))
          from jsonb_path_query(event->'trigger', 'strict $.**') value where jsonb_typeof(value) in ('string', 'number') $$`,
  `create index cases_words on cases using gin (words_in(title))`,
  // Once per case, with the commit that starts it.
  `create index case_events_words on case_events using gin (trigger_words(event)) where event->>'kind' = 'case_started'`,
  `create index asks_by_answerer on asks (answered_by) where answered_by is not null`,
];
