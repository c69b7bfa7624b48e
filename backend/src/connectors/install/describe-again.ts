import type { Descriptor } from '@baton/plugin-sdk';
import type { StandInFacts } from '../isolation/isolated-connector.ts';
import { PluginProcess } from '../isolation/plugin-process.ts';
import { PluginStopped, PluginUnusable } from '../isolation/plugin-stopped.ts';
import { type ProcessLimits, usualLimits } from '../isolation/process-limits.ts';
import { PluginRefused } from './plugin-refused.ts';

export interface Described {
  descriptor: Descriptor;
  standIn: StandInFacts | null;
}

/** Milliseconds. */
const describeTime = 5_000;

/** What a plugin's code says of itself, asked in a process of its own that can reach nothing. @throws PluginRefused */
export async function describeCode(folder: string, limits: ProcessLimits = usualLimits): Promise<Described> {
  const process = new PluginProcess(folder, limits);
  try {
    const lent = { auth: null, baseUrl: undefined, key: '' };
    return (await process.do({ do: 'describe' }, lent, {}, describeTime)) as Described;
  } catch (problem) {
    throw new PluginRefused(whyNot(problem), { cause: problem });
  } finally {
    process.stop('was only asked what it is');
  }
}

/** The code must say exactly what the package says. @throws PluginRefused */
export async function checkDescribed(folder: string, said: Described, limits?: ProcessLimits): Promise<void> {
  const found = await describeCode(folder, limits);
  const plain = ({ descriptor, standIn }: Described) => JSON.stringify([descriptor, standIn]);
  if (plain(found) !== plain(said)) {
    throw new PluginRefused('The plugin’s code says something else of itself than its package: pack it anew.');
  }
}

function whyNot(problem: unknown): string {
  if (problem instanceof PluginUnusable) return `The plugin cannot be loaded: ${problem.message}.`;
  if (problem instanceof PluginStopped) return `The plugin ${problem.message} when it was tried.`;
  return 'The plugin cannot describe itself: its connector is not as the contract says.';
}
