import { labelList } from './answers.ts';
import { me, openVendor } from './client.ts';
import { read } from './connection.ts';

/** Gmail gives all labels at once, its own ones too. */
export const labels = read(async (context) => {
  const vendor = await openVendor(context);
  const { labels: all } = await vendor.call(labelList, (users) => users.labels.list(me));
  return { items: all.map(({ id, name }) => ({ value: id, label: name || id })) };
});
