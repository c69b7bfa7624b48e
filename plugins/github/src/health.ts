import { me } from './answers.ts';
import { openVendor } from './client.ts';
import { read } from './connection.ts';

export const health = read(async (context) => {
  const vendor = await openVendor(context);
  const { login, name } = await vendor.call(me, ({ users }) => users.getAuthenticated());
  return { id: login, label: name ? `${name} (${login})` : login };
});
