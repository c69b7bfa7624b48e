import { DataSource } from 'typeorm';
import { FirstSchema1763700000000 } from './migrations/1-first-schema.ts';

/** Every migration, oldest first. Listed by hand: what runs on a customer's data is a decision, not a file name pattern. */
export const migrations = [FirstSchema1763700000000];

/** TypeORM's view of the database; the hot statements of the engine use the pool instead. */
export function createDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    poolSize: 2,
    applicationName: 'baton-migrations',
  });
}
