import { z } from '@baton/plugin-sdk';
import { user } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { searchAll } from '../pages.ts';
import { workspaceOf } from '../workspace.ts';

export const findPerson = action({
  title: 'Find a person',
  description: 'Looks a member of the workspace up by e-mail address. Nobody found is not an error.',
  input: z.object({ email: z.string().trim().min(3).max(254).meta({ title: 'E-mail address' }) }),
  output: z.object({ found: z.boolean(), id: z.string().optional(), name: z.string().optional() }),
  example: {
    input: { email: 'sam.okafor@harborandpine.example' },
    output: { found: true, id: '1200000000000102', name: 'Sam Okafor' },
  },
  idempotency: { kind: 'read' },
  confidential: ['name'],
  run: async (context, { email }) => {
    const vendor = await openVendor(context);
    const workspace = await workspaceOf(context, vendor);
    const wanted = email.toLowerCase();
    const found = await searchAll(
      vendor,
      { item: user, ask: ({ users }, page) => users.getUsers({ workspace, opt_fields: 'name,email', ...page }) },
      (one) => one.email?.toLowerCase() === wanted,
    );
    if (!found) return { found: false };
    return { found: true, id: found.gid, ...(found.name && { name: found.name }) };
  },
});
