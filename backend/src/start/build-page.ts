import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { StartProblem } from '../config/start-problem.ts';
import { fingerprintOfPage } from './page-sources.ts';

/** Says whether the built page is there and made from the sources as they are now. */
export function pageIsFresh(project: string): boolean {
  const mark = markOf(path.join(project, 'frontend/dist'));
  return existsSync(mark) && readFileSync(mark, 'utf8') === fingerprintOfPage(project);
}

/** Builds the web page beside its place and puts it there when complete: a killed build leaves the old page. */
export async function buildPage(project: string, ended?: AbortSignal): Promise<void> {
  const page = path.join(project, 'frontend/dist');
  const half = path.join(project, 'node_modules/.cache', `baton-page-${process.pid}`);
  checkWritable(path.dirname(page), path.dirname(half));
  const fingerprint = fingerprintOfPage(project);
  try {
    await runVite(project, half, ended);
    writeFileSync(markOf(half), fingerprint);
    rmSync(page, { recursive: true, force: true });
    renameSync(half, page);
  } catch (problem) {
    // Another process that was started at the same time has put the same page there.
    if (!pageIsFresh(project)) throw problem;
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

/** @throws StartProblem before anything is built, when this user could not keep the result */
function checkWritable(...folders: string[]): void {
  for (const folder of folders) {
    try {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
    } catch {
      throw new StartProblem(
        `Expected to build the web page, found that this user may not write into ${folder}: run "npm run build" once as its owner, or give this user the folder.`,
      );
    }
  }
}

async function runVite(project: string, target: string, ended?: AbortSignal): Promise<void> {
  const vite = path.join(project, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--outDir', target, '--emptyOutDir', '--logLevel', 'error'], {
    cwd: path.join(project, 'frontend'),
    ...(ended && { signal: ended }),
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', NODE_NO_WARNINGS: '1' },
  });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  if (code === 0) return;
  throw new StartProblem(
    `The web page could not be built; the build said: ${said.trim() || `exit code ${String(code)}`}`,
  );
}

const markOf = (page: string): string => path.join(page, '.built-from');
