import { me } from './answers.ts';
import { openVendor } from './client.ts';
import { read } from './connection.ts';

export const health = read(async (context) => {
  const vendor = await openVendor(context);
  const ask = { opt_fields: 'name,email,workspaces.name' };
  const { data } = await vendor.call(me, ({ users }) => users.getUser('me', ask));
  const workspaces = data.workspaces ?? [];
  const own = workspaces.find((one) => one.gid === context.auth.workspace) ?? workspaces[0];
  const label = own?.name ?? 'Asana';
  return { id: own?.gid ?? data.gid, label: data.name ? `${label} (${data.name})` : label };
});
