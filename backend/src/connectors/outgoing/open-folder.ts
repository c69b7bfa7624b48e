import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, link, lstat, mkdir, open, readdir, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { ConnectorError, type FileFacts, type Folder } from '@baton/plugin-sdk';

const mostFiles = 10_000;

/**
 * A company's folder below the data folder. The folder itself may be a link or a mount to where the files really are; inside
 * it no link is followed, and names have no way out.
 */
export function openFolder(base: string): Folder {
  const place = async (name: string): Promise<string> => {
    await mkdir(base, { recursive: true, mode: 0o700 });
    return placeIn(await realpath(base), name);
  };
  return {
    list: async (folder) => inWords(folder || 'the folder', () => listFiles(folder, () => place(folder))),
    facts: async (name) =>
      inWords(name, async () => reading(await place(name), async (file) => factsOf(name, await file.stat()))),
    read: async (name) =>
      inWords(name, async () => {
        const file = await openFile(await place(name), constants.O_RDONLY);
        return file.createReadStream({ autoClose: true });
      }),
    write: async (name, content, { replace }) =>
      inWords(name, async () => writeWhole(await place(name), content, replace)),
    append: async (name, content, { bytes }) =>
      inWords(name, async () => appendAt(name, await place(name), content, bytes)),
  };
}

/** Every part of a name is checked on the way down: a plain name, and no link. */
async function placeIn(root: string, name: string): Promise<string> {
  let current = root;
  for (const part of name === '' ? [] : name.split('/')) {
    // oxlint-disable-next-line no-control-regex
    if (part === '' || part.startsWith('.') || part.length > 200 || /[\\\u0000-\u001f:*?"<>|]/.test(part)) {
      throw new ConnectorError(
        'invalid_input',
        `“${name.slice(0, 200)}” is no name of a file in the company’s folder.`,
      );
    }
    current = path.join(current, part);
    const there = await lstat(current).catch(() => undefined);
    if (there?.isSymbolicLink()) throw new ConnectorError('forbidden', `“${name}” leads through a link.`);
  }
  return current;
}

async function listFiles(folder: string, place: () => Promise<string>): Promise<FileFacts[]> {
  const at = await place();
  const found = await readdir(at, { withFileTypes: true });
  const files = found.filter((one) => one.isFile() && !one.name.startsWith('.'));
  if (files.length > mostFiles) {
    throw new ConnectorError('permanent', `The folder has more than ${mostFiles} files. Move old ones elsewhere.`);
  }
  const facts = files.map(async ({ name }) => {
    const stat = await lstat(path.join(at, name)).catch(() => undefined);
    return stat && factsOf(folder === '' ? name : `${folder}/${name}`, stat);
  });
  const known = (await Promise.all(facts)).filter((one) => one !== undefined);
  return known.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const factsOf = (name: string, { size, mtime }: { size: number; mtime: Date }): FileFacts => ({
  name,
  bytes: size,
  changedAt: mtime.toISOString(),
});

/** The file that was checked is the one that is used: a link that comes in between is refused by the system. */
async function openFile(place: string, flags: number): Promise<FileHandle> {
  const file = await open(place, flags | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw new ConnectorError('invalid_input', `“${path.basename(place)}” is not a file.`);
}

async function reading<Result>(place: string, use: (file: FileHandle) => Promise<Result>): Promise<Result> {
  const file = await openFile(place, constants.O_RDONLY);
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}

/** Written beside, made durable, then put in its place: a reader sees the old file or the new one. */
async function writeWhole(place: string, content: Uint8Array, replace: boolean): Promise<void> {
  const folder = path.dirname(place);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const beside = path.join(folder, `.${randomUUID()}.part`);
  const file = await open(beside, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
    await file.close();
    if (replace) await rename(beside, place);
    else await link(beside, place);
  } finally {
    await file.close().catch(() => undefined);
    await rm(beside, { force: true });
  }
}

async function appendAt(name: string, place: string, content: Uint8Array, bytes: number): Promise<void> {
  const file = await openFile(place, constants.O_RDWR);
  try {
    if ((await file.stat()).size !== bytes) {
      throw new ConnectorError('conflict', `Somebody else has written to “${name}” meanwhile.`);
    }
    await file.write(content, 0, content.length, bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

const said: Record<string, [ConnectorError['code'], string]> = {
  ENOENT: ['not_found', 'is not in the company’s folder'],
  ENOTDIR: ['not_found', 'is not in the company’s folder'],
  EEXIST: ['conflict', 'is already there'],
  ELOOP: ['forbidden', 'is a link'],
  EISDIR: ['invalid_input', 'is a folder'],
  EACCES: ['forbidden', 'may not be opened by the user that Baton runs as'],
  EPERM: ['forbidden', 'may not be opened by the user that Baton runs as'],
  ENOSPC: ['vendor_down', 'does not fit: the disk is full'],
};

/** The system's codes as words; paths of this machine never reach a message. */
async function inWords<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    if (ConnectorError.is(thrown)) throw thrown;
    const code = (thrown as NodeJS.ErrnoException).code ?? '';
    const [word, words] = said[code] ?? ['vendor_down', `cannot be used now (${code || 'unknown reason'})`];
    throw new ConnectorError(word, `“${name.slice(0, 200)}” ${words}.`);
  }
}
