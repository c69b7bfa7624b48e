import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packPlugin } from '../../connectors/install/pack-plugin.ts';
import type { Output } from '../output.ts';

/** `baton plugin pack`: writes `<name>-<version>.tgz`. */
export async function packPluginCommand(
  folder: string,
  { to, json }: { to: string; json?: boolean },
  output: Output,
): Promise<void> {
  const { plugin, tarball, integrity } = await packPlugin(folder);
  const { id, version, hosts } = plugin.descriptor;
  const file = path.resolve(to, `${plugin.name.replace(/^@/, '').replaceAll('/', '-')}-${version}.tgz`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, tarball);
  if (json) return output.out(JSON.stringify({ file, id, version, integrity, bytes: tarball.length }, null, 2));
  output.out(`${file}`);
  output.out(`${id} ${version}, ${Math.ceil(tarball.length / 1024)} kB, may call ${hosts.join(', ') || 'no host'}`);
  output.out(integrity);
}
