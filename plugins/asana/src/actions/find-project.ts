import { z } from '@baton/plugin-sdk';
import { project } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { searchAll } from '../pages.ts';
import { workspaceOf } from '../workspace.ts';

export const findProject = action({
  title: 'Find a project',
  description: 'By its whole name, among those that are not archived. Nothing found is not an error.',
  input: z.object({ name: z.string().trim().min(1).max(500).meta({ title: 'Name' }) }),
  output: z.object({ found: z.boolean(), id: z.string().optional(), url: z.string().optional() }),
  example: { input: { name: 'Customer requests' }, output: { found: true, id: '1200000000000201' } },
  idempotency: { kind: 'read' },
  run: async (context, { name }) => {
    const vendor = await openVendor(context);
    const workspace = await workspaceOf(context, vendor);
    const asked = { workspace, archived: false, opt_fields: 'name,permalink_url' };
    const wanted = name.toLowerCase();
    const found = await searchAll(
      vendor,
      { item: project, ask: ({ projects }, page) => projects.getProjects({ ...asked, ...page }) },
      (one) => one.name.trim().toLowerCase() === wanted,
    );
    if (!found) return { found: false };
    return { found: true, id: found.gid, ...(found.permalink_url && { url: found.permalink_url }) };
  },
});
