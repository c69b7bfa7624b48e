import { ask } from './client.ts';
import { read } from './connection.ts';
import { whoAmI } from './documents.ts';

export const health = read(async (context) => {
  const { viewer, organization } = await ask(context, whoAmI, {});
  return { id: organization.id, label: `${organization.name} (${viewer.name})` };
});
