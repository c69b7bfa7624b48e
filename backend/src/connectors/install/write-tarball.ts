import { gzipSync } from 'node:zlib';
import tar from 'tar-stream';
import type { PackageFiles } from './package-files.ts';

/** The moment that every file bears, so that the same files give the same bytes. */
const noTime = new Date('2000-01-01T00:00:00Z');

/** An npm tarball of the files. */
export async function writeTarball(files: PackageFiles): Promise<Buffer> {
  const pack = tar.pack();
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    pack.entry({ name: `package/${path}`, mode: 0o644, mtime: noTime }, bytes);
  }
  pack.finalize();
  const pieces: Buffer[] = [];
  for await (const piece of pack) pieces.push(piece as Buffer);
  return gzipSync(Buffer.concat(pieces), { level: 9 });
}
