import { user } from './answers.ts';
import { openVendor } from './client.ts';
import { read } from './connection.ts';

export const health = read(async (context) => {
  const vendor = await openVendor(context);
  const me = await vendor.call(user, ({ myself }) => myself.getCurrentUser());
  const label = `${context.auth.site}.atlassian.net`;
  return { id: label, label: me.displayName ? `${label} (${me.displayName})` : label };
});
