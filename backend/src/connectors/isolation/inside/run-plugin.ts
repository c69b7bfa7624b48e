/**
 * The one program of a plugin's process. Started by the host under Node's permission model with the plugin's folder as its
 * only argument; does one job after another, side by side where they wait.
 */
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { FromPlugin, Thrown, ToPlugin } from '../protocol.ts';
import { doJob, type PackedPlugin } from './do-job.ts';
import { LentCall } from './lend-context.ts';
import { hearHost, openLine } from './line.ts';
import { sealProcess } from './seal-process.ts';

const folder = process.argv[2] ?? '';
const say = openLine();
const calls = new Map<string, LentCall>();
let plugin: PackedPlugin | undefined;

/** Nobody waits for a stray rejection; what a plugin broke otherwise ends its process, and the host says so. */
process.on('unhandledRejection', () => undefined);
process.on('uncaughtException', () => process.exit(70));

function hear(message: ToPlugin): void {
  if (message.say === 'ping') return say({ say: 'pong' });
  if (message.say === 'call') return void work(message);
  const call = calls.get(message.id);
  if (message.say === 'abort') call?.abort();
  else call?.hear(message);
}

async function work({ id, job, lent }: ToPlugin & { say: 'call' }): Promise<void> {
  const call = new LentCall(id, say);
  calls.set(id, call);
  try {
    if (!plugin) throw new Error('not loaded');
    const value = await doJob(plugin, job, call, lent);
    say({ say: 'done', id, value });
  } catch (thrown) {
    say({ say: 'failed', id, thrown: describeThrown(thrown, call) });
  } finally {
    calls.delete(id);
  }
}

const connectorError = Symbol.for('baton.ConnectorError');

function describeThrown(thrown: unknown, call: LentCall): Thrown {
  const ask = call.askOf(thrown);
  if (ask !== undefined) return { kind: 'host', ask };
  if (typeof thrown === 'object' && thrown !== null && connectorError in thrown) {
    const { code, message, info } = thrown as unknown as Thrown & { kind: 'connector' };
    return { kind: 'connector', code, message, info };
  }
  const name = thrown instanceof Error ? thrown.name : typeof thrown;
  return name === 'OutputMismatch' ? { kind: 'mismatch' } : { kind: 'other', name };
}

sealProcess(pathToFileURL(folder).href);
hearHost(hear);
try {
  plugin = (await import(pathToFileURL(path.join(folder, 'connector.mjs')).href)) as PackedPlugin;
  say(isPacked(plugin) ? { say: 'ready' } : unusable('it does not export a connector'));
} catch (thrown) {
  say(unusable(`loading it fails with “${thrown instanceof Error ? thrown.message : String(thrown)}”`));
}

function isPacked(found: Partial<PackedPlugin>): boolean {
  return (
    typeof found.default === 'object' && typeof found.describe === 'function' && typeof found.Secret === 'function'
  );
}

function unusable(reason: string): FromPlugin {
  return { say: 'unusable', reason: reason.slice(0, 300) };
}
