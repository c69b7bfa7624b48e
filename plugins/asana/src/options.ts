import { z } from '@baton/plugin-sdk';
import { listOf, me, named } from './answers.ts';
import { type Apis, openVendor } from './client.ts';
import { read } from './connection.ts';
import { workspaceOf } from './workspace.ts';

const page = (query: { cursor?: string }) => ({ limit: 100, ...(query.cursor && { offset: query.cursor }) });

function asOptions({ data, next_page }: z.output<ReturnType<typeof listOf<typeof named>>>) {
  const items = data.map((one) => ({ value: one.gid, label: one.name || one.gid }));
  return { items, ...(next_page && { next: next_page.offset }) };
}

export const workspaces = read(async (context) => {
  const vendor = await openVendor(context);
  const { data } = await vendor.call(me, ({ users }) => users.getUser('me', { opt_fields: 'workspaces.name' }));
  return asOptions({ data: data.workspaces ?? [] });
});

/** A list of the workspace, page by page. */
const ofWorkspace = (ask: (apis: Apis, workspace: string, page: { limit: number }) => Promise<unknown>) =>
  read(async (context, query: { cursor?: string }) => {
    const vendor = await openVendor(context);
    const workspace = await workspaceOf(context, vendor);
    return asOptions(await vendor.call(listOf(named), (apis) => ask(apis, workspace, page(query))));
  });

export const projects = ofWorkspace(({ projects: api }, workspace, rest) =>
  api.getProjects({ workspace, archived: false, opt_fields: 'name', ...rest }),
);

export const people = ofWorkspace(({ users }, workspace, rest) =>
  users.getUsers({ workspace, opt_fields: 'name', ...rest }),
);

export const teams = ofWorkspace(({ teams: api }, workspace, rest) =>
  api.getTeamsForWorkspace(workspace, { opt_fields: 'name', ...rest }),
);

/** Sections of the project that the form names. */
export const sections = read(async (context, query: { cursor?: string; input: Readonly<Record<string, unknown>> }) => {
  const project = z.string().regex(/^\d+$/).safeParse(query.input['project']);
  if (!project.success) return { items: [] };
  const vendor = await openVendor(context);
  const ask = { opt_fields: 'name', ...page(query) };
  return asOptions(
    await vendor.call(listOf(named), ({ sections: api }) => api.getSectionsForProject(project.data, ask)),
  );
});
