import module, { registerHooks, syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import process from 'node:process';
import v8 from 'node:v8';

/**
 * Takes away what Node's permission model leaves open in a plugin's process. Files, network, processes, workers, native
 * code and the inspector are closed by Node itself; signals to other processes, priorities and module hooks are not.
 */
export function sealProcess(folder: string): void {
  const allowed = `${folder}/`;
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      if (found.url.startsWith('node:')) return checkBuiltin(found);
      if (found.url.startsWith(allowed)) return found;
      throw refusal(`load ${specifier.slice(0, 60)}`);
    },
  });
  for (const name of takenFromProcess) take(process, name);
  take(os, 'setPriority');
  for (const name of ['setFlagsFromString', 'startupSnapshot', 'writeHeapSnapshot', 'setHeapSnapshotNearHeapLimit'])
    take(v8, name);
  const inner = process.getBuiltinModule;
  give(process, 'getBuiltinModule', (name: string) => {
    if (takenModules.has(name.replace(/^node:/, ''))) throw refusal(`use ${name}`);
    return inner(name);
  });
  for (const name of [
    'register',
    'registerHooks',
    'setSourceMapsSupport',
    'runMain',
    '_load',
    '_initPaths',
    'enableCompileCache',
  ])
    take(module, name);
  syncBuiltinESMExports();
}

/** Nothing honest needs these; the permission model denies most of what they do, but not all of it. */
const takenModules = new Set([
  'child_process',
  'cluster',
  'ffi',
  'inspector',
  'inspector/promises',
  'repl',
  'sqlite',
  'test',
  'test/reporters',
  'trace_events',
  'wasi',
]);

const takenFromProcess = [
  'kill',
  '_kill',
  '_debugProcess',
  '_debugEnd',
  '_startProfilerIdleNotifier',
  '_stopProfilerIdleNotifier',
  'binding',
  '_linkedBinding',
  'dlopen',
  'loadEnvFile',
  'setuid',
  'setgid',
  'seteuid',
  'setegid',
  'setgroups',
  'initgroups',
  'report',
  'execve',
];

function checkBuiltin<Found extends { url: string }>(found: Found): Found {
  if (takenModules.has(found.url.slice('node:'.length))) throw refusal(`use ${found.url}`);
  return found;
}

const refusal = (what: string): Error => new Error(`A plugin may not ${what}.`);

function take(owner: object, name: string): void {
  if (name in owner)
    give(owner, name, () => {
      throw refusal(`use ${name}`);
    });
}

const give = (owner: object, name: string, value: unknown): unknown =>
  Object.defineProperty(owner, name, { value, writable: false, configurable: false, enumerable: true });
