import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { oneFileSdks } from '../../scripts/one-file-sdks.mjs';

/** Milliseconds. */
const longest = 120_000;

export const sdksArePacked = (): boolean => oneFileSdks().every(({ file }) => existsSync(file));

/** Packs the large SDKs of vendors. False when it cannot be done, as in a read-only install: they load more slowly then. */
export async function packSdks(project: string, ended?: AbortSignal): Promise<boolean> {
  const script = path.join(project, 'backend/scripts/pack-sdks.mjs');
  try {
    await promisify(execFile)(process.execPath, [script], { timeout: longest, ...(ended && { signal: ended }) });
    return true;
  } catch {
    return false;
  }
}
