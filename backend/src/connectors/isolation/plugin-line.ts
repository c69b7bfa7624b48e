import { type CallContext, ConnectorError, type Descriptor, isHostWord, wasNeverSent } from '@baton/plugin-sdk';
import { ownerOf } from './call-owner.ts';
import type { PluginProcess } from './plugin-process.ts';
import { PluginStopped, PluginUnusable } from './plugin-stopped.ts';
import type { ProcessPool } from './process-pool.ts';
import type { Job } from './protocol.ts';

/** An installed plugin and where it runs. */
export interface PluginLine {
  descriptor: Descriptor;
  pool: ProcessPool;
}

/**
 * Has the plugin do a job for one call, in the process of the call's owner. When that process ends in the middle, the answer
 * says what is known: nothing was changed, or it may have been.
 * @param changes false for jobs that only read, whatever requests they make
 */
export async function ask(line: PluginLine, context: CallContext, job: Job, changes = false): Promise<unknown> {
  const { signal, key, baseUrl, log } = context;
  const sent = { writes: 0 };
  const ways = { fetch: countWrites(context.fetch, sent), log, signal };
  try {
    const process = line.pool.process(ownerOf(context));
    return await process.do(job, { auth: lentAuth(line.descriptor, context.auth), baseUrl, key }, ways);
  } catch (thrown) {
    throw inWords(thrown, line.descriptor.name, changes && sent.writes > 0);
  }
}

/** Milliseconds. */
const aloneTime = 5_000;

/** A job without a call behind it: no way out, and little time. `owner`: who shares the process with nobody else. */
export async function askAlone(line: PluginLine, job: Job, owner: string): Promise<unknown> {
  try {
    const process: PluginProcess = line.pool.process(owner);
    return await process.do(job, { auth: null, baseUrl: undefined, key: '' }, {}, aloneTime);
  } catch (thrown) {
    throw inWords(thrown, line.descriptor.name, false);
  }
}

/** What the host keeps to itself, such as the refresh token of a sign-in, stays here. */
function lentAuth({ auth }: Descriptor, stored: unknown): unknown {
  if (auth.kind === 'none' || stored === undefined || stored === null) return null;
  if (auth.kind === 'key') return stored;
  const { accessToken, accountId, extra } = stored as Record<string, unknown>;
  return { accessToken, ...(accountId !== undefined && { accountId }), ...(extra !== undefined && { extra }) };
}

function countWrites(inner: typeof fetch, sent: { writes: number }): typeof fetch {
  return (async (input: string | URL | Request, init?: RequestInit) => {
    const write = !/^(GET|HEAD)$/i.test(init?.method ?? 'GET');
    if (write) sent.writes += 1;
    try {
      return await inner(input, init);
    } catch (thrown) {
      if (write && (wasNeverSent(thrown) || isHostWord(thrown))) sent.writes -= 1;
      throw thrown;
    }
  }) as typeof fetch;
}

function inWords(thrown: unknown, name: string, mayHaveChanged: boolean): unknown {
  if (thrown instanceof PluginUnusable) {
    return new ConnectorError('permanent', `The plugin of ${name} cannot be used: ${thrown.message}.`);
  }
  if (!(thrown instanceof PluginStopped)) return thrown;
  return mayHaveChanged
    ? new ConnectorError('unknown_outcome', `The plugin of ${name} ${thrown.message}. Something was already sent.`)
    : new ConnectorError('vendor_down', `The plugin of ${name} ${thrown.message}. Nothing was changed.`);
}
