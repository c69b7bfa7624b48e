import { me } from './answers.ts';
import { openVendor } from './client.ts';
import { read } from './connection.ts';

export const health = read(async (context) => {
  const vendor = await openVendor(context);
  const { email } = await vendor.call(me, (api) => api.me());
  return { id: email, label: `Google Sheets (${email})` };
});
