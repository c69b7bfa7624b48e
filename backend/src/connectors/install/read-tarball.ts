import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import tar from 'tar-stream';
import { FileCollector, packageLimits, type PackageFiles, tooLarge } from './package-files.ts';
import { PluginRefused } from './plugin-refused.ts';

/**
 * The files of an npm tarball, in memory: nothing touches the disk before everything was checked. Only plain files and
 * folders; no links, no devices, no paths that lead outside; a bomb ends at the limit.
 * @throws PluginRefused
 */
export async function readTarball(packed: Uint8Array): Promise<PackageFiles> {
  if (packed.length > packageLimits.packed) throw tooLarge();
  const found = new FileCollector();
  const extract = tar.extract();
  extract.on('entry', (header, stream, next) => {
    takeEntry(found, header, stream).then(
      () => next(),
      (problem: Error) => extract.destroy(problem),
    );
  });
  try {
    await pipeline(Readable.from([packed]), createGunzip(), cutOff, extract);
  } catch (problem) {
    if (problem instanceof PluginRefused) throw problem;
    throw new PluginRefused('The file is no package: expected a .tgz made by "baton plugin pack", unchanged.');
  }
  return found.files;
}

/** Every file takes a header and is filled up to whole blocks. Bytes. */
const mostTar = packageLimits.unpacked + packageLimits.files * 2_048;

/** Ends what unpacks without end, whatever the headers say. */
async function* cutOff(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > mostTar) throw tooLarge();
    yield piece;
  }
}

type Entry = AsyncIterable<unknown> & { resume(): unknown; on(event: 'error', hear: () => void): unknown };

async function takeEntry(found: FileCollector, { name, type, size }: tar.Header, stream: Entry): Promise<void> {
  // Destroyed with the rest when something does not belong; told there.
  stream.on('error', () => undefined);
  const path = name.replace(/\/$/, '');
  if (type === 'directory') return void stream.resume();
  if (type !== 'file' && type !== 'contiguous-file') {
    throw new PluginRefused(
      `The package holds a ${String(type).replace('-', ' ')} at “${path.slice(0, 80)}”: only plain files are taken.`,
    );
  }
  // npm puts everything into one folder, usually "package".
  const inside = path.slice(path.indexOf('/') + 1);
  found.checkPath(path);
  found.checkPath(inside);
  found.count(size ?? 0);
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  found.add(inside, Buffer.concat(pieces));
}
