import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { openTestDatabase, type TestDatabase } from '../../../test/database/open-test-database.ts';
import { createDataSource } from './data-source.ts';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await openTestDatabase();
  source = await createDataSource(database.url).initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.close();
});

test('entities and migrations describe the same schema', async () => {
  const drift = await source.driver.createSchemaBuilder().log();
  expect(drift.upQueries.map((change) => change.query)).toEqual([]);
});

test('every table has an entity, except those that only plain SQL uses', async () => {
  const rows: { name: string }[] = await source.query(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const known = source.entityMetadatas.map((entity) => entity.tableName);
  expect(rows.map((row) => row.name).filter((name) => !known.includes(name))).toEqual([
    'ai_examples',
    'connector_limits',
    'migrations',
    'plugin_changes',
    'plugin_looks',
    'plugins',
  ]);
});
