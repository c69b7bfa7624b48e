import { asRecord, asText, asTexts, type GoogleRoutes, noSuch, pageOf, refused } from '@baton/google-account/sandbox';
import { type Kept, withContent } from './company.ts';
import { addFile, allFiles, changesOf, fileOf, keepFile } from './file-store.ts';
import { readSearch } from './search.ts';

const base = '/drive/v3';
const sizes = { size: 'pageSize', usual: 100, most: 1_000 };

/** Google sorts what was made apart from what is told about it. */
const shown = ({ file }: Kept) => Response.json(file);

const contentOf = ({ file, content }: Kept, type = asText(file['mimeType'])) =>
  new Response(new Uint8Array(Buffer.from(content, 'base64')), { headers: { 'content-type': type } });

export const fileRoutes: GoogleRoutes = {
  [`GET ${base}/files`]: async ({ query, room }) => {
    const fits = readSearch(query.get('q') ?? '');
    if (!fits) return refused(400, 'invalid', 'Invalid Value');
    const page = pageOf((await allFiles(room)).filter(fits), query, sizes);
    if (!page) return refused(400, 'invalid', 'Invalid page token.');
    const { items: files, ...rest } = page;
    return Response.json({ kind: 'drive#fileList', incompleteSearch: false, files, ...rest });
  },
  [`POST ${base}/files`]: async ({ body, room }) => shown(await addFile(room, asRecord(body), '')),
  [`GET ${base}/files/{id}`]: async ({ path, query, room }) => {
    const kept = await fileOf(room, path['id']!);
    if (!kept) return noSuch('File');
    return query.get('alt') === 'media' ? contentOf(kept) : shown(kept);
  },
  [`GET ${base}/files/{id}/export`]: async ({ path, query, room }) => {
    const kept = await fileOf(room, path['id']!);
    return kept ? contentOf(kept, query.get('mimeType') ?? '') : noSuch('File');
  },
  [`PATCH ${base}/files/{id}`]: async ({ path, query, body, room }) => {
    const kept = await fileOf(room, path['id']!);
    if (!kept) return noSuch('File');
    const [add, remove] = [query.get('addParents'), query.get('removeParents')?.split(',') ?? []];
    const places = asTexts(kept.file['parents']).filter((one) => !remove.includes(one));
    const parents = [...new Set(add === null ? places : [...places, add])];
    const modifiedTime = room.now().toISOString();
    const file = { ...kept.file, ...asRecord(body), parents, modifiedTime };
    return shown(await keepFile(room, { ...kept, file }));
  },
  [`POST ${base}/files/{id}/copy`]: async ({ path, body, room }) => {
    const kept = await fileOf(room, path['id']!);
    if (!kept) return noSuch('File');
    const { mimeType, parents } = kept.file;
    return shown(await addFile(room, { mimeType, parents, ...asRecord(body) }, kept.content));
  },
  [`GET ${base}/changes/startPageToken`]: async ({ room }) => {
    const startPageToken = String((await changesOf(room)).length);
    return Response.json({ kind: 'drive#startPageToken', startPageToken });
  },
  [`GET ${base}/changes`]: async ({ query, room }) => {
    const from = Number(query.get('pageToken'));
    const all = await changesOf(room);
    if (!Number.isInteger(from) || from < 0 || from > all.length) return refused(400, 'invalid', 'Invalid page token.');
    const to = Math.min(from + Number(query.get('pageSize') ?? 100), all.length);
    const told = await Promise.all(
      all.slice(from, to).map(async ({ file: fileId, time }) => {
        const kept = await fileOf(room, fileId);
        return {
          kind: 'drive#change',
          changeType: 'file',
          fileId,
          time,
          removed: false,
          ...(kept && { file: kept.file }),
        };
      }),
    );
    const next = to < all.length ? { nextPageToken: String(to) } : { newStartPageToken: String(to) };
    return Response.json({ kind: 'drive#changeList', changes: told, ...next });
  },
};

export const replaced = (kept: Kept, about: Record<string, unknown>, content: string, now: Date): Kept =>
  withContent({ ...kept.file, ...about, modifiedTime: now.toISOString() }, content);
