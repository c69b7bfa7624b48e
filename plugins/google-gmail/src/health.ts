import { profile } from './answers.ts';
import { me, openVendor } from './client.ts';
import { read } from './connection.ts';

export const health = read(async (context) => {
  const vendor = await openVendor(context);
  const { emailAddress } = await vendor.call(profile, (users) => users.getProfile(me));
  return { id: emailAddress, label: `Gmail (${emailAddress})` };
});
