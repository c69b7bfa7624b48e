import type { QuickFile } from './quick-yaml.ts';

/**
 * The same as `quick-yaml.ts` for pages: a page starts with the strict reader alone, which gives the same data and places,
 * and has the quick one as soon as it is loaded. package.json chooses between the two under `#quick-yaml`.
 */
let read: ((text: string) => QuickFile | undefined) | undefined;

void import('./quick-yaml.ts').then(
  (quick) => (read = quick.readQuickly),
  // Without it everything is read, only slower.
  () => undefined,
);

export function readQuickly(text: string): QuickFile | undefined {
  return read?.(text);
}
