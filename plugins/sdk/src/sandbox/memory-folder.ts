import { Readable } from 'node:stream';
import { ConnectorError } from '../failure.ts';
import type { FileFacts, Folder } from '../folder.ts';
import type { SandboxRoom } from './stand-in.ts';

/** A folder over a stand-in's store, with the files that are always there. */
export function sandboxFolder(room: SandboxRoom, standing: Readonly<Record<string, string>>): Folder {
  const opened = '2026-09-01T08:00:00.000Z';
  const find = async (name: string) => {
    const stored = await room.store.get('file', name);
    if (stored) return { content: String(stored.data['content']), changedAt: String(stored.data['changedAt']) };
    const text = Object.hasOwn(standing, name) ? standing[name] : undefined;
    return text === undefined ? undefined : { content: Buffer.from(text).toString('base64'), changedAt: opened };
  };
  const need = async (name: string) => {
    const found = await find(name);
    if (!found) throw new ConnectorError('not_found', `There is no file “${name}” in the company’s folder.`);
    return { ...found, bytes: Buffer.from(found.content, 'base64') };
  };
  const keep = async (name: string, content: Uint8Array) => {
    const data = { content: Buffer.from(content).toString('base64'), changedAt: room.now().toISOString() };
    const record = { kind: 'file', id: name, data };
    if (!(await room.store.set(record))) await room.store.add(record);
  };
  const facts = async (name: string): Promise<FileFacts> => {
    const { bytes, changedAt } = await need(name);
    return { name, bytes: bytes.length, changedAt };
  };
  return {
    list: async (folder) => {
      const stored = (await room.store.list('file', {}, 5_000)).map(({ id }) => id);
      const names = [...new Set([...Object.keys(standing), ...stored])].filter((name) => isIn(name, folder));
      return Promise.all(names.toSorted().map(facts));
    },
    facts,
    read: async (name) => Readable.from([(await need(name)).bytes]),
    write: async (name, content, { replace }) => {
      if (!replace && (await find(name))) throw new ConnectorError('conflict', `There is already a file “${name}”.`);
      await keep(name, content);
    },
    append: async (name, content, { bytes }) => {
      const now = (await need(name)).bytes;
      if (now.length !== bytes) throw new ConnectorError('conflict', `Somebody else has written to “${name}”.`);
      await keep(name, Buffer.concat([now, content]));
    },
  };
}

function isIn(name: string, folder: string): boolean {
  const start = folder === '' ? '' : `${folder}/`;
  return name.startsWith(start) && !name.slice(start.length).includes('/');
}
