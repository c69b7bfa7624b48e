import { asRecord, asText, effectKey, newId } from '@baton/google-account/sandbox';
import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { files, type Kept, withContent } from './company.ts';

const mostFiles = 10_000;

export async function fileOf(room: SandboxRoom, id: string): Promise<Kept | undefined> {
  const stored = await room.store.get('file', id);
  return stored ? (stored.data as unknown as Kept) : files.get(id);
}

/** All files, the latest change first. */
export async function allFiles(room: SandboxRoom): Promise<Record<string, unknown>[]> {
  const stored = (await room.store.list('file', {}, mostFiles)).map((one) => asRecord(one.data['file']));
  const changed = new Set(stored.map(({ id }) => id));
  const own = [...files.values()].map(({ file }) => file).filter(({ id }) => !changed.has(id));
  return [...stored, ...own].sort((a, b) => (asText(b['modifiedTime']) < asText(a['modifiedTime']) ? -1 : 1));
}

/** Keeps a file and notes that it changed: the place in the list of changes is what a page token stands for. */
export async function keepFile(room: SandboxRoom, kept: Kept, key?: string): Promise<Kept> {
  const id = asText(kept.file['id']);
  const record = { kind: 'file', id, data: { ...kept } };
  if (!(await room.store.set(record))) await room.store.add({ ...record, key });
  const time = room.now().toISOString();
  await room.store.add({ kind: 'change', id: String((await changesOf(room)).length), data: { file: id, time } });
  return kept;
}

/** Oldest first. */
export async function changesOf(room: SandboxRoom): Promise<{ file: string; time: string }[]> {
  const all = await room.store.list('change', {}, mostFiles);
  return all.map(({ data }) => ({ file: asText(data['file']), time: asText(data['time']) })).reverse();
}

export async function addFile(room: SandboxRoom, about: Record<string, unknown>, content: string): Promise<Kept> {
  const id = newId(room, 'file', `files ${asText(about['name'])}`);
  const now = room.now().toISOString();
  const file = {
    kind: 'drive#file',
    mimeType: 'application/octet-stream',
    parents: ['root'],
    createdTime: now,
    modifiedTime: now,
    webViewLink: `https://drive.google.com/file/d/${id}/view`,
    trashed: false,
    ...about,
    id,
  };
  return keepFile(room, withContent(file, content), effectKey(room, `files ${asText(about['name'])}`));
}
