import { me } from './answers.ts';
import { openVendor } from './client.ts';
import { read } from './connection.ts';

export const health = read(async (context) => {
  const vendor = await openVendor(context);
  const { team, team_id, user } = await vendor.call(me, ({ auth }) => auth.test());
  return { id: team_id, label: `${team} (${user})` };
});
