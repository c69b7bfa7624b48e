import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CallContext, defineConnector, forConnection, z } from '@baton/plugin-sdk';
import type { RunAction } from '@baton/process-maps';
import pg from 'pg';
import { openConnectors } from '../../../backend/src/connectors/open-connectors.ts';
import type { BenchDatabase } from '../bench-database.ts';
import { percentiles, type Percentiles } from '../percentiles.ts';

const make = forConnection({ kind: 'key', fields: z.object({ token: z.string() }) });

/** One request to a vendor on this machine. */
const vendorOf = (address: string) =>
  defineConnector({
    id: 'near',
    name: 'Near',
    version: '1.0.0',
    sdk: '^1.0.0',
    category: 'other',
    hosts: ['127.0.0.1'],
    auth: { kind: 'key', fields: z.object({ token: z.string() }) },
    limits: { default: { per: 'connection', points: 1_000_000, seconds: 1 } },
    health: async () => ({ id: 'near', label: 'Near' }),
    actions: {
      look: make.action({
        title: 'Look',
        description: 'Looks.',
        input: z.object({ email: z.string() }),
        output: z.object({ id: z.string(), name: z.string() }),
        example: { input: { email: 'a@b.example' }, output: { id: '1', name: 'n' } },
        idempotency: { kind: 'read' },
        run: async (context) => {
          const answer = await context.fetch(address, { headers: { authorization: context.auth.token } });
          return (await answer.json()) as { id: string; name: string };
        },
      }),
    },
    triggers: {},
  });

export interface Overhead {
  /** Milliseconds of a call through the host, as a step makes it: account, limits, fence, checks of the result. */
  throughHostMs: Percentiles;
  /** Milliseconds of the connector's own code with plain HTTP. */
  aloneMs: Percentiles;
  /** Milliseconds; the difference of the medians. */
  overheadMs: number;
}

/** The two take turns, so that both meet the same machine. */
export async function measureOverhead({ url, env }: BenchDatabase, calls = 1_000): Promise<Overhead> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1","name":"Rosa"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const connector = vendorOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  const masterKey = env['MASTER_KEY']!;
  const open = { home: '', masterKey, plugins: [connector], openNetworks: ['127.0.0.0/8'] };
  pool.on('error', () => undefined);
  const connectors = await openConnectors(pool, open);
  try {
    const { rows } = await pool.query<{ id: string }>(`insert into workspaces (name) values ('Bench') returning id`);
    const workspaceId = rows[0]!.id;
    await connectors.connect(workspaceId, 'near', { token: 'a-token-of-the-bench' });
    const alone = bareCall(connector);
    const [through, by]: [number[], number[]] = [[], []];
    for (let n = 0; n < calls + 100; n++) {
      const hostMs = await timed(() => connectors.actions.run(command, context(workspaceId, n)));
      const ownMs = await timed(alone);
      // The first hundred warm up.
      if (n < 100) continue;
      through.push(hostMs);
      by.push(ownMs);
    }
    const [throughHostMs, aloneMs] = [percentiles(through), percentiles(by)];
    return { throughHostMs, aloneMs, overheadMs: throughHostMs.p50 - aloneMs.p50 };
  } finally {
    await connectors.close();
    await pool.end();
    server.closeAllConnections();
    server.close();
  }
}

/** The same action without a host around it. */
function bareCall(connector: ReturnType<typeof vendorOf>): () => Promise<unknown> {
  const bare: Partial<CallContext> = { auth: { token: 'a-token-of-the-bench' }, fetch };
  return () => connector.actions['look']!.run(bare as CallContext, { email: 'a@b.example' });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  const done = (await work()) as { ok?: unknown; failure?: unknown };
  const took = performance.now() - began;
  if (done.ok === false) throw new Error(`The call failed: ${JSON.stringify(done.failure)}`);
  return took;
}

const command: RunAction = {
  do: 'run_action',
  token: 't',
  step: 's',
  visit: 1,
  attempt: 1,
  key: 'k',
  connector: 'near',
  action: 'look',
  actionVersion: 1,
  idempotency: 'read',
  input: { email: 'a@b.example' },
};

const context = (workspaceId: string, n: number) => ({
  workspaceId,
  mapId: 'map',
  caseId: '1',
  key: `1:s:${n}`,
  signal: new AbortController().signal,
  mayCall: async () => ({ ok: true as const }),
});
