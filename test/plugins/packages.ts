import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import { gzipSync } from 'node:zlib';
import path from 'node:path';
import { promisify } from 'node:util';
import tar from 'tar-stream';
import { integrityOf } from '../../backend/src/connectors/install/integrity.ts';
import { type PluginPackage, packageNames, readPackage } from '../../backend/src/connectors/install/read-package.ts';
import { readTarball } from '../../backend/src/connectors/install/read-tarball.ts';
import { writeTarball } from '../../backend/src/connectors/install/write-tarball.ts';

/** The connector that `baton plugin new` starts from. */
export const templateFolder = path.resolve(import.meta.dirname, '../../plugins/sdk/template');

export interface Packed {
  plugin: PluginPackage;
  tarball: Buffer;
  integrity: string;
}

const baton = path.resolve(import.meta.dirname, '../../backend/scripts/baton.mjs');

/** Runs the real command line. */
export const runBaton = async (
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; text: string }> => {
  const { NODE_OPTIONS: _, ...rest } = process.env;
  return promisify(execFile)(process.execPath, [baton, ...args], { env: { ...rest, ...env }, timeout: 120_000 }).then(
    ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
    (ended: { code: number; stdout: string; stderr: string }) => ({
      code: ended.code,
      text: ended.stdout + ended.stderr,
    }),
  );
};

/** A plugin's folder as the package that `baton plugin pack` makes of it. */
export async function pack(folder = templateFolder): Promise<Packed> {
  const to = await mkdtemp(path.join(os.tmpdir(), 'baton-packed-'));
  const { code, text } = await runBaton(['plugin', 'pack', folder, '--to', to, '--json']);
  if (code !== 0) throw new Error(text);
  const { file, integrity } = JSON.parse(text) as { file: string; integrity: string };
  const tarball = await readFile(file);
  await rm(to, { recursive: true });
  return { plugin: readPackage(await readTarball(tarball)), tarball, integrity };
}

type Change = (files: Map<string, Buffer>) => void;

/** A package that was changed and, unless told otherwise, bears fresh checksums: as its author could have made it. */
export async function repacked({ plugin }: Packed, change: Change, honest = true): Promise<Buffer> {
  const files = new Map(plugin.files);
  change(files);
  if (honest) {
    files.delete(packageNames.integrity);
    const sums = Object.fromEntries([...files].map(([name, bytes]) => [name, integrityOf(bytes)]));
    files.set(packageNames.integrity, Buffer.from(JSON.stringify(sums)));
  }
  return writeTarball(files);
}

/** Replaces a text in some of a package's files. */
export const replace =
  (names: string[], from: string, to: string): Change =>
  (files) => {
    for (const name of names) {
      const before = files.get(name)!.toString();
      if (!before.includes(from)) throw new Error(`“${from}” is not in ${name}`);
      files.set(name, Buffer.from(before.replaceAll(from, to)));
    }
  };

/** The same in the code and in what the package says of it. */
export const everywhere = (from: string, to: string): Change =>
  replace([packageNames.code, packageNames.descriptor], from, to);

/** A tarball with any entries, however hostile. */
export async function rawTarball(entries: [Partial<tar.Header> & { name: string }, string?][]): Promise<Buffer> {
  const pack = tar.pack();
  for (const [header, text = ''] of entries) pack.entry(header, text);
  pack.finalize();
  const pieces: Buffer[] = [];
  for await (const piece of pack) pieces.push(piece as Buffer);
  return gzipSync(Buffer.concat(pieces));
}
