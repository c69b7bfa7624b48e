import path from 'node:path';
import type { Descriptor } from '@baton/plugin-sdk';
import { MemoryStore } from '@baton/plugin-sdk/sandbox';
import { type OpenCall, openCall } from '../../../backend/src/connectors/calls/open-call.ts';
import { isolatedConnector } from '../../../backend/src/connectors/isolation/isolated-connector.ts';
import { type ProcessLimits, usualLimits } from '../../../backend/src/connectors/isolation/process-limits.ts';
import { ProcessPool } from '../../../backend/src/connectors/isolation/process-pool.ts';
import { openAgent } from '../../../backend/src/connectors/outgoing/open-agent.ts';
import type { Lookup } from '../../../backend/src/connectors/outgoing/resolve-host.ts';

export interface EvilOptions {
  folder?: 'evil' | 'hanging';
  hosts?: string[];
  /** Networks that the admin opened. */
  open?: string[];
  find?: Lookup;
  limits?: Partial<ProcessLimits>;
  idempotency?: 'read' | 'unsafe';
}

export interface EvilLine {
  /** One call of the plugin, on behalf of an account. */
  attempt(name: string, input?: object, account?: string): Promise<{ got?: string }>;
  logged: string[];
  lastCall(): OpenCall;
  close(): Promise<void>;
}

/** Quick limits, so that what hangs is seen soon. */
const quick: Partial<ProcessLimits> = { watch: 100, unanswered: 20, load: 8_000, afterAbort: 200 };

/** The plugin that tries to get out, behind everything that the host puts around an installed plugin. */
export function evilLine({
  folder = 'evil',
  hosts = [],
  open = [],
  find,
  limits,
  idempotency = 'unsafe',
}: EvilOptions = {}): EvilLine {
  const descriptor = evilDescriptor(hosts, idempotency);
  const pool = new ProcessPool('Evil', path.join(import.meta.dirname, folder), { ...usualLimits, ...quick, ...limits });
  const connector = isolatedConnector(descriptor, null, pool);
  const agent = openAgent(open, find);
  const logged: string[] = [];
  let last: OpenCall | undefined;
  return {
    logged,
    async attempt(name, input = {}, account = 'one') {
      const connection = {
        id: account,
        mode: 'live',
        label: account,
        auth: { password: `secret-of-${account}` },
      } as const;
      const call = openCall(
        { connector, descriptor },
        { ...connection, state: 'ready', blockedUntil: 0 },
        { workspaceId: 'w', key: 'k', signal: new AbortController().signal, mayCall: async () => ({ ok: true }) },
        {
          agent,
          open,
          sandboxStore: () => new MemoryStore(),
          log: (line) => void logged.push(line),
          timeLimit: 30_000,
        },
      );
      last = call;
      return (await connector.actions['attempt']!.run(call.context, { name, ...input })) as { got?: string };
    },
    lastCall: () => last!,
    async close() {
      pool.close();
      await agent.destroy();
    },
  };
}

function evilDescriptor(hosts: string[], idempotency: 'read' | 'unsafe'): Descriptor {
  const action = { title: 'Attempt', description: 'Tries.', version: 1, input: {}, output: {}, limit: 'default' };
  const example = { input: {}, output: {} };
  const marks = { stakes: [], sensitive: [], confidential: [], undoable: false };
  return {
    id: 'evil',
    name: 'Evil',
    version: '1.0.0',
    sdk: '^1.0.0',
    category: 'other',
    hosts,
    options: [],
    auth: { kind: 'key', fields: {} },
    limits: { default: { per: 'connection', points: 1_000, seconds: 1 } },
    sandbox: false,
    actions: { attempt: { ...action, ...marks, example, idempotency } },
    triggers: {},
  };
}
