import { read } from './connection.ts';
import { withServer } from './mailbox/open-mailbox.ts';

/** Folders that hold messages. */
export const folders = read(async (context) => {
  const all = await withServer(context, (client) => client.list());
  const holding = all.filter(({ flags }) => !flags.has('\\Noselect') && !flags.has('\\NonExistent'));
  return { items: holding.slice(0, 500).map(({ path }) => ({ value: path, label: path })) };
});
