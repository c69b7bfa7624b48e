import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { compile } from '@baton/process-maps';
import { Role } from '@baton/contract';
import type { TestServer } from './open-server.ts';

export interface Company {
  id: string;
  /** Names and texts of everything in it contain this. */
  mark: string;
  slug: string;
  mapId: string;
  /** One person per role, with an account. */
  people: Record<Role, { id: string; email: string }>;
  /** A case that is stopped with an open question to the person with the role `owner`. */
  caseId: string;
  askId: string;
  /** Something that arrived and was refused. */
  messageId: string;
  /** A rule that has set no case aside, and does not stay on. */
  quarantineId: string;
}

const library = new URL('../../process-maps/library/support-triage/map.yaml', import.meta.url);

/** A company of its own with a published map on which one case is stopped: made the way the product makes them. */
export async function makeCompany(server: TestServer, mark: string): Promise<Company> {
  const { pool, baton } = server;
  const id = randomUUID();
  await pool.query('insert into workspaces (id, name) values ($1, $2)', [id, `Company ${mark}`]);
  const people = Object.fromEntries(
    await Promise.all(Role.options.map(async (role) => [role, await makePerson(server, id, role, mark)])),
  ) as Company['people'];
  await pool.query(
    `insert into connections (workspace_id, connector, label, mode) values ($1, 'intercom', $2, 'sandbox')`,
    [id, `Sandbox ${mark}`],
  );
  const slug = `triage-${mark.toLowerCase()}`;
  const mapId = await publish(server, id, slug, mark, people);
  const event = { id: `first-${mark}`, text: `Somebody speaks of a lawyer, says ${mark}` };
  const { caseId } = await baton.engine.receiveEvent({ workspaceId: id, mapId, event, key: event.id });
  const askId = await firstAsk(server, caseId);
  const messageId = await refusedMessage(server, id, mapId);
  await writePack(server, id, people.owner.id, mark);
  const quarantineId = randomUUID();
  await pool.query(
    `insert into quarantines (id, workspace_id, map_id, rule, reason, by_id, stays_on) values ($1, $2, $3, 'false', $4, $5, false)`,
    [quarantineId, id, mapId, `As ${mark} said`, people.owner.id],
  );
  return { id, mark, slug, mapId, people, caseId, askId, messageId, quarantineId };
}

async function refusedMessage({ pool }: TestServer, workspaceId: string, mapId: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `insert into received_messages (workspace_id, map_id, connector, event, came, outcome, reason, excerpt)
     values ($1, $2, 'webhook', 'message', 'pushed', 'refused', 'The signature is wrong.', 'hello') returning id::text`,
    [workspaceId, mapId],
  );
  return rows[0]!.id;
}

/** A context pack `facts-<mark>` that no map uses. */
async function writePack({ pool }: TestServer, workspaceId: string, ownerId: string, mark: string): Promise<void> {
  const id = randomUUID();
  await pool.query(
    `insert into context_packs (id, workspace_id, name, title, owner_id, review_days, reviewed_on)
     values ($1, $2, $3, $4, $5, 30, current_date)`,
    [id, workspaceId, `facts-${mark.toLowerCase()}`, `Facts of ${mark}`, ownerId],
  );
  await pool.query('insert into context_pack_versions (pack_id, version, workspace_id, text) values ($1, 1, $2, $3)', [
    id,
    workspaceId,
    `${mark} sells chairs.`,
  ]);
}

/** A further case that stops. */
export async function stopCase(
  server: TestServer,
  { id, mapId, mark }: Company,
  key: string,
): Promise<{ caseId: string; askId: string }> {
  const event = { id: key, text: `Fraud, says ${mark} ${key}` };
  const { caseId } = await server.baton.engine.receiveEvent({ workspaceId: id, mapId, event, key });
  return { caseId, askId: await firstAsk(server, caseId) };
}

async function makePerson({ pool }: TestServer, workspaceId: string, role: Role, mark: string) {
  const [id, account] = [randomUUID(), randomUUID()];
  const email = `${role}.${mark}@example.com`.toLowerCase();
  await pool.query('insert into accounts (id, email) values ($1, $2)', [account, email]);
  await pool.query(
    'insert into people (id, workspace_id, account_id, name, email, roles) values ($1, $2, $3, $4, $5, $6)',
    [id, workspaceId, account, `${role} ${mark}`, email, [role]],
  );
  return { id, email };
}

async function publish(server: TestServer, workspaceId: string, slug: string, mark: string, people: Company['people']) {
  const { pool, baton } = server;
  const text = await readFile(library, 'utf8');
  const source = text.replace('id: support-triage', `id: ${slug}`).replace(/^title: .*$/m, `title: Triage of ${mark}`);
  const { pipeline, findings } = compile(source, { catalog: await baton.connectors.catalogOf(workspaceId) });
  if (!pipeline) throw new Error(`The map does not compile: ${findings[0]?.message}`);
  const mapId = randomUUID();
  await pool.query('insert into maps (id, workspace_id, slug, title, published_version) values ($1, $2, $3, $4, 1)', [
    mapId,
    workspaceId,
    slug,
    pipeline.title,
  ]);
  await pool.query(
    `insert into map_versions (workspace_id, map_id, version, source, pipeline, content_hash)
     values ($1, $2, 1, $3, $4, $5)`,
    [workspaceId, mapId, source, JSON.stringify(pipeline), pipeline.hash],
  );
  for (const role of Object.keys(pipeline.roles)) {
    await pool.query(
      'insert into role_bindings (workspace_id, map_id, role, owner_id, backup_id) values ($1, $2, $3, $4, $5)',
      [workspaceId, mapId, role, people.owner.id, people.ops_manager.id],
    );
  }
  return mapId;
}

async function firstAsk({ pool }: TestServer, caseId: string): Promise<string> {
  for (let tries = 0; tries < 400; tries++, await sleep(25)) {
    const { rows } = await pool.query<{ ask_id: string }>(
      `select ask_id from asks where case_id = $1 and state = 'open'`,
      [caseId],
    );
    if (rows[0]) return rows[0].ask_id;
  }
  throw new Error(`Case ${caseId} did not stop.`);
}
