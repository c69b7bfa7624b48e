import { googleStandIn, noSuch, readUpload, refused } from '@baton/google-account/sandbox';
import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { accessRoutes } from './access-routes.ts';
import { fileRoutes, replaced } from './file-routes.ts';
import { addFile, fileOf, keepFile } from './file-store.ts';

/** Uploads are bytes, not JSON, and have addresses of their own. */
async function takeUpload(request: Request, room: SandboxRoom): Promise<Response | undefined> {
  const found = /^\/upload\/drive\/v3\/files(?:\/([\w-]+))?$/.exec(new URL(request.url).pathname);
  if (!found) return undefined;
  const read = readUpload(request.headers.get('content-type') ?? '', Buffer.from(await request.arrayBuffer()));
  if (!read) return refused(400, 'badContent', 'Expected multipart/related.');
  const [, id] = found;
  if (id === undefined) return Response.json((await addFile(room, read.about, read.content)).file);
  const kept = await fileOf(room, id);
  if (!kept) return noSuch('File');
  return Response.json((await keepFile(room, replaced(kept, read.about, read.content, room.now()))).file);
}

/** Answers in place of Google Drive v3, over a small company's files. */
export const standIn = googleStandIn('sandbox-google-drive-access', { ...fileRoutes, ...accessRoutes }, takeUpload);
