import { account } from './answers.ts';
import { openVendor } from './client.ts';
import { read } from './connection.ts';

export const health = read(async (context) => {
  const { portalId, uiDomain } = await openVendor(context).account(account);
  const id = String(portalId);
  return { id, label: uiDomain ? `${uiDomain} (${id})` : `HubSpot (${id})` };
});
