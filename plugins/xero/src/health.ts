import { organisation } from './answers.ts';
import { openVendor } from './client.ts';
import { read } from './connection.ts';

export const health = read(async (context) => {
  const vendor = await openVendor(context);
  const got = await vendor.call(organisation, (api, id) => api.getOrganisations(id));
  return { id: context.auth.accountId, label: got.organisations[0]!.name };
});
