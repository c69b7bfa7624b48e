import { DataSource } from 'typeorm';
import * as entities from './entities/index.ts';
import { FirstSchema1763700000000 } from './migrations/1-first-schema.ts';
import { ChildrenAndMessages1763721000000 } from './migrations/2-children-and-messages.ts';
import { ConnectorHub1763722000000 } from './migrations/3-connector-hub.ts';
import { ModelKeys1763723000000 } from './migrations/4-model-keys.ts';
import { MapDrafts1763724100000 } from './migrations/5-map-drafts.ts';
import { EarlyMessages1763725000000 } from './migrations/6-early-messages.ts';
import { Plugins1763726000000 } from './migrations/7-plugins.ts';
import { PluginLooks1763727000000 } from './migrations/8-plugin-looks.ts';
import { ConnectionCare1763728000000 } from './migrations/9-connection-care.ts';
import { Results1763729000000 } from './migrations/10-results.ts';
import { CaseSearch1763730000000 } from './migrations/11-case-search.ts';
import { MapShares1763733000000 } from './migrations/12-map-shares.ts';
import { Owners1763734000000 } from './migrations/13-owners.ts';
import { DeletedPeople1763735000000 } from './migrations/14-deleted-people.ts';
import { CaseMarks1763736000000 } from './migrations/15-case-marks.ts';
import { ContextPacks1763737000000 } from './migrations/16-context-packs.ts';
import { Chasing1763738000000 } from './migrations/17-chasing.ts';
import { WaitingStepsListen1763739000000 } from './migrations/18-waiting-steps-listen.ts';
import { PostgresNames } from './postgres-names.ts';

/** Every migration, oldest first. Listed by hand: what runs on a customer's data is a decision, not a file name pattern. */
export const migrations = [
  FirstSchema1763700000000,
  ChildrenAndMessages1763721000000,
  ConnectorHub1763722000000,
  ModelKeys1763723000000,
  MapDrafts1763724100000,
  EarlyMessages1763725000000,
  Plugins1763726000000,
  PluginLooks1763727000000,
  ConnectionCare1763728000000,
  Results1763729000000,
  CaseSearch1763730000000,
  MapShares1763733000000,
  Owners1763734000000,
  DeletedPeople1763735000000,
  CaseMarks1763736000000,
  ContextPacks1763737000000,
  Chasing1763738000000,
  WaitingStepsListen1763739000000,
];

/**
 * TypeORM's view of the database: entities, migrations and ordinary reads. It never changes the schema by itself.
 * @param url a PostgreSQL URL
 * @param most connections it may hold
 */
export function createDataSource(url: string, most = 2): DataSource {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: Object.values(entities),
    migrations,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    namingStrategy: new PostgresNames(),
    synchronize: false,
    installExtensions: false,
    poolSize: most,
    applicationName: 'baton',
    extra: { connectionTimeoutMillis: 10_000 },
  });
  // TypeORM does not know PostgreSQL's transaction ids, which order the case history for its readers.
  source.driver.supportedDataTypes.push('xid8' as never);
  return source;
}
