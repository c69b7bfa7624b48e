import {
  asRecord,
  asText,
  type GoogleRoutes,
  idFrom,
  noSuch,
  owner,
  pageOf,
  refused,
} from '@baton/google-account/sandbox';
import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { drives } from './company.ts';
import { fileOf } from './file-store.ts';

const base = '/drive/v3';
const access = `${base}/files/{id}/permissions`;
const sizes = { size: 'pageSize', usual: 100, most: 100 };

const own = {
  kind: 'drive#permission',
  id: 'owner',
  type: 'user',
  role: 'owner',
  emailAddress: owner.email,
  displayName: owner.name,
};

const keyOf = (file: string, permission: string): string => `${file} ${permission}`;

async function permissionsOf(room: SandboxRoom, file: string): Promise<Record<string, unknown>[]> {
  const stored = await room.store.list('permission', { file }, 1_000);
  return [own, ...stored.map((one) => asRecord(one.data['permission'])).reverse()];
}

export const accessRoutes: GoogleRoutes = {
  [`GET ${base}/about`]: ({ query }) => {
    if (!query.get('fields')) return refused(400, 'required', "The 'fields' parameter is required for this method.");
    const user = { kind: 'drive#user', displayName: owner.name, emailAddress: owner.email };
    return Response.json({ user });
  },
  [`GET ${base}/drives`]: ({ query }) => {
    const page = pageOf(drives, query, sizes);
    if (!page) return refused(400, 'invalid', 'Invalid page token.');
    const { items, ...rest } = page;
    return Response.json({ kind: 'drive#driveList', drives: items, ...rest });
  },
  [`GET ${access}`]: async ({ path, query, room }) => {
    if (!(await fileOf(room, path['id']!))) return noSuch('File');
    const page = pageOf(await permissionsOf(room, path['id']!), query, sizes);
    if (!page) return refused(400, 'invalid', 'Invalid page token.');
    const { items: permissions, ...rest } = page;
    return Response.json({ kind: 'drive#permissionList', permissions, ...rest });
  },
  [`POST ${access}`]: async ({ path, body, room }) => {
    const file = path['id']!;
    if (!(await fileOf(room, file))) return noSuch('File');
    const asked = asRecord(body);
    const id = idFrom('permission', file, asText(asked['emailAddress']));
    const permission = { kind: 'drive#permission', id, ...asked };
    await room.store.add({ kind: 'permission', id: keyOf(file, id), data: { file, permission } });
    return Response.json(permission);
  },
  [`PATCH ${access}/{permission}`]: async ({ path, body, room }) => {
    const stored = await room.store.get('permission', keyOf(path['id']!, path['permission']!));
    if (!stored) return noSuch('Permission');
    const permission = { ...asRecord(stored.data['permission']), ...asRecord(body) };
    await room.store.set({ ...stored, data: { ...stored.data, permission } });
    return Response.json(permission);
  },
  [`DELETE ${access}/{permission}`]: async ({ path, room }) => {
    const isGone = await room.store.remove('permission', keyOf(path['id']!, path['permission']!));
    return isGone ? new Response(null, { status: 204 }) : noSuch('Permission');
  },
};
