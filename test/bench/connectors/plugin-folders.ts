import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Connector } from '@baton/plugin-sdk';

const plugins = path.resolve(import.meta.dirname, '../../../plugins');

/** Where each bundled connector's sources are, by its id. */
export const pluginFolders: ReadonlyMap<string, string> = new Map(await found());

async function found(): Promise<[string, string][]> {
  const folders = readdirSync(plugins)
    .map((name) => path.join(plugins, name))
    .filter((folder) => existsSync(path.join(folder, 'src/index.ts')));
  const named = await Promise.all(
    folders.map(async (folder): Promise<[string, string][]> => {
      const file = path.join(folder, 'src/index.ts');
      const { default: connector } = (await import(file)) as { default?: Partial<Connector> };
      return connector?.id ? [[connector.id, folder]] : [];
    }),
  );
  return named.flat();
}
