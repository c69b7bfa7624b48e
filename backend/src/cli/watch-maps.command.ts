import { statSync, watch } from 'node:fs';
import path from 'node:path';
import { checkMapsCommand } from './check-maps.command.ts';
import { findMapFiles } from './find-map-files.ts';
import { NotUnderstood } from './exit-codes.ts';
import type { Output } from './output.ts';

/** Milliseconds: editors write a file in several goes. */
const quiet = 100;

/** `baton check --watch <path...>`: checks again after every change, until it is stopped. */
export async function watchMapsCommand(paths: string[], output: Output): Promise<never> {
  let waiting: NodeJS.Timeout | undefined;
  const again = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void checkAgain(paths, output), quiet);
  };
  // Watched first: what is changed while the first check runs is checked again.
  for (const folder of foldersOf(paths)) watch(folder, { recursive: true }, again);
  await checkMapsCommand(paths, {}, output);
  return new Promise<never>(() => undefined);
}

async function checkAgain(paths: string[], output: Output): Promise<void> {
  try {
    output.out('');
    await checkMapsCommand(paths, {}, output);
  } catch (problem) {
    // A file that is gone for a moment, or the last one: said, and watched on.
    if (!(problem instanceof NotUnderstood)) throw problem;
    output.err(problem.message);
  }
}

function foldersOf(paths: string[]): Set<string> {
  findMapFiles(paths);
  return new Set(paths.map((place) => (statSync(place).isDirectory() ? place : path.dirname(path.resolve(place)))));
}
