import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { installedPlugins } from '../../../backend/src/connectors/installed-plugins.ts';
import { packSdks } from '../../../backend/src/start/pack-sdks.ts';
import { pluginFolders } from './plugin-folders.ts';

export interface ColdStart {
  connector: string;
  /** Milliseconds to import the connector, without its vendor's SDK. */
  importMs: number;
  /** Milliseconds of import and first call together: the SDK is loaded. The best of several processes. */
  coldMs: number;
  /** Milliseconds of processor time for the same. */
  cpuMs: number;
  /** Megabytes that are kept after it, garbage collected. The least of several processes. */
  memoryMb: number;
  holds: boolean;
}

export const usual = { ms: 150, mb: 25 };
/** By connector: an SDK that is known to be heavy. */
export const heavy: Record<string, typeof usual> = { xero: { ms: 300, mb: 50 } };

/** Fresh processes per connector: the first of them fills the disk's memory. */
const runs = 4;

const project = path.resolve(import.meta.dirname, '../../..');
const loader = path.join(project, 'backend/scripts/source-loader.mjs');

type Run = Record<'importMs' | 'firstCallMs' | 'cpuMs' | 'importMb' | 'memoryMb', number>;

export async function measureColdStarts(): Promise<ColdStart[]> {
  const found: ColdStart[] = [];
  // As the first `npm start` does.
  await packSdks(project);
  for (const { id } of installedPlugins) {
    const all: Run[] = [];
    for (let n = 0; n < runs; n++) all.push(await runOnce(pluginFolders.get(id)!));
    const least = (of: (run: Run) => number) => Math.round(Math.min(...all.map(of)) * 10) / 10;
    const coldMs = least((run) => run.importMs + run.firstCallMs);
    const memoryMb = least((run) => run.memoryMb);
    const limit = heavy[id] ?? usual;
    const holds = coldMs < limit.ms && memoryMb < limit.mb;
    found.push({
      connector: id,
      importMs: least((run) => run.importMs),
      coldMs,
      cpuMs: least((run) => run.cpuMs),
      memoryMb,
      holds,
    });
  }
  return found;
}

async function runOnce(folder: string): Promise<Run> {
  const child = fileURLToPath(new URL('./cold-start.ts', import.meta.url));
  const index = path.join(folder, 'src/index.ts');
  const args = ['--expose-gc', '--no-warnings', '--import', loader, child, index];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 60_000 });
  return JSON.parse(stdout) as Run;
}
