import { me } from './answers.ts';
import { openVendor } from './client.ts';
import { read } from './connection.ts';

export const health = read(async (context) => {
  const vendor = await openVendor(context);
  const admin = await vendor.call(me, (client) => client.admins.identify());
  const app = admin.app?.name ?? 'Intercom';
  return { id: admin.app?.id_code ?? admin.id, label: admin.name ? `${app} (${admin.name})` : app };
});
