import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { ActionCatalog } from '@baton/process-maps';
import { keepExamples } from '../ai/examples.store.ts';
import { secretsPlace } from '../connectors/vault/rotate-secrets.ts';
import type { Vault } from '../connectors/vault/vault.ts';
import {
  companyName,
  mailDomain,
  maps,
  packs,
  people,
  reviewer,
  sandboxConnectors,
  type SampleMap,
} from './harbor-and-pine.ts';
import { keepSavedCases } from './keep-saved-cases.ts';
import { packText, sampleLines } from './library-files.ts';
import { publishSampleMap } from './publish-sample-map.ts';

export interface SampleParts {
  pool: pg.Pool;
  vault: Pick<Vault, 'seal'>;
  /** What the installed connectors offer, the sandboxes connected. */
  catalog: ActionCatalog;
}

export interface LoadedSample {
  workspaceId: string;
  /** False when it was there already, or when the database belongs to a real company. */
  loaded: boolean;
}

/** Advisory lock number: two processes that start at once load one company. */
const loadLock = 7_310_442;

/**
 * Makes the sample company on an empty database: people with accounts, roles, both maps published, sandbox connections,
 * intake addresses, past cases to learn from. All in one transaction, all marked as sample. Running its cases is
 * `runSampleCases`. Does nothing when any workspace exists.
 */
export async function loadSampleCompany(parts: SampleParts): Promise<LoadedSample | undefined> {
  const client = await parts.pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [loadLock]);
    const { rows } = await client.query<{ id: string; sample: boolean }>(
      'select id, sample from workspaces order by sample desc limit 1',
    );
    const [first] = rows;
    const workspaceId = first?.id ?? (await makeCompany(client, parts));
    await client.query('commit');
    if (first && !first.sample) return undefined;
    return { workspaceId, loaded: first === undefined };
  } catch (problem) {
    await client.query('rollback').catch(() => undefined);
    throw problem;
  } finally {
    client.release();
  }
}

async function makeCompany(client: pg.ClientBase, parts: SampleParts): Promise<string> {
  const workspaceId = randomUUID();
  await client.query('insert into workspaces (id, name, sample) values ($1, $2, true)', [workspaceId, companyName]);
  const personIds = await makePeople(client, workspaceId);
  for (const connector of sandboxConnectors) {
    await client.query(
      `insert into connections (workspace_id, connector, label, mode, account) values ($1, $2, 'Sandbox', 'sandbox', $3)`,
      [workspaceId, connector, JSON.stringify({ id: 'sandbox', label: 'Sandbox' })],
    );
  }
  await writePacks(client, workspaceId, personIds);
  await client.query('insert into result_settings (workspace_id, reviewer_id) values ($1, $2)', [
    workspaceId,
    personIds.get(reviewer),
  ]);
  for (const map of maps) {
    const mapId = await publishSampleMap(client, { workspaceId, map, personIds, catalog: parts.catalog });
    await makeIntake(client, parts, workspaceId, mapId, map);
    await keepPastCases(client, workspaceId, mapId, map);
    await keepSavedCases(client, { workspaceId, mapId, map, addedBy: personIds.get(map.savedBy)! });
  }
  return workspaceId;
}

/** People and their accounts, without passwords: they sign in by one-time links until they set one. */
async function makePeople(client: pg.ClientBase, workspaceId: string): Promise<Map<string, string>> {
  const rows = people.map((person) => ({
    id: randomUUID(),
    account_id: randomUUID(),
    name: person.name,
    title: person.title,
    email: `${person.key}@${mailDomain}`,
    roles: person.roles,
  }));
  const given = `select * from jsonb_to_recordset($1::jsonb) as r(id uuid, account_id uuid, name text, title text, email text, roles text[])`;
  await client.query(`insert into accounts (id, email) select account_id, email from (${given}) r`, [
    JSON.stringify(rows),
  ]);
  await client.query(
    `insert into people (id, workspace_id, account_id, name, email, title, roles, sample)
     select id, $2, account_id, name, email, title, roles, true from (${given}) r`,
    [JSON.stringify(rows), workspaceId],
  );
  return new Map(people.map((person, i) => [person.key, rows[i]!.id]));
}

/** What the AI steps of the sample maps are told. */
async function writePacks(client: pg.ClientBase, workspaceId: string, personIds: ReadonlyMap<string, string>) {
  for (const { name, slug, title, owner, reviewDays, reviewed } of packs) {
    const [id, by] = [randomUUID(), personIds.get(owner)];
    await client.query(
      `insert into context_packs (id, workspace_id, name, title, owner_id, review_days, reviewed_on, reviewed_by, sample)
       values ($1, $2, $3, $4, $5, $6, current_date - $7::int, $5, true)`,
      [id, workspaceId, name, title, by, reviewDays, reviewed],
    );
    await client.query(
      `insert into context_pack_versions (pack_id, version, workspace_id, text, by_id, at)
       values ($1, 1, $2, $3, $4, now() - $5 * interval '1 day')`,
      [id, workspaceId, packText(slug, name), by, reviewed],
    );
  }
}

async function makeIntake(
  client: pg.ClientBase,
  { vault }: SampleParts,
  workspaceId: string,
  mapId: string,
  map: SampleMap,
) {
  const id = randomUUID();
  const address = randomBytes(32).toString('base64url');
  const secrets = { [map.intake]: randomBytes(32).toString('base64url') };
  await client.query(
    `insert into intake_sources (id, workspace_id, map_id, connector, event, path_hash, secrets)
     values ($1, $2, $3, 'webhook', 'received', $4, $5)`,
    [
      id,
      workspaceId,
      mapId,
      createHash('sha256').update(address).digest(),
      vault.seal(secrets, secretsPlace('intake_sources', workspaceId, id)),
    ],
  );
}

async function keepPastCases(client: pg.ClientBase, workspaceId: string, mapId: string, map: SampleMap): Promise<void> {
  if (!map.pastCases) return;
  const { step, file, input, answer } = map.pastCases;
  const examples = sampleLines(map.slug, file).map((line) => ({
    workspaceId,
    mapId,
    step,
    input: { [input]: line[input]! },
    answer: { [answer]: line[answer]! },
    sample: true,
  }));
  await keepExamples(client, examples);
}
