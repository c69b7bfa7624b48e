import { about } from './answers.ts';
import { openVendor } from './client.ts';
import { read } from './connection.ts';

export const health = read(async (context) => {
  const vendor = await openVendor(context);
  const fields = 'user(emailAddress,displayName)';
  const { user } = await vendor.call(about, (api) => api.about.get({ fields }));
  return { id: user.emailAddress, label: `Google Drive (${user.emailAddress})` };
});
