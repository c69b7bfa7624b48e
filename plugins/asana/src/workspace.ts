import { ConnectorError } from '@baton/plugin-sdk';
import { me } from './answers.ts';
import type { Context, Vendor } from './client.ts';

/** The connection's workspace; without one, the only workspace that the token sees. */
export async function workspaceOf(context: Context, vendor: Vendor): Promise<string> {
  if (context.auth.workspace !== undefined) return context.auth.workspace;
  const { data } = await vendor.call(me, ({ users }) => users.getUser('me', { opt_fields: 'workspaces.name' }));
  const [first, ...others] = data.workspaces ?? [];
  if (first !== undefined && others.length === 0) return first.gid;
  throw new ConnectorError(
    'invalid_input',
    'The token sees several workspaces or none. Choose one in the connection.',
    {
      field: 'workspace',
    },
  );
}
