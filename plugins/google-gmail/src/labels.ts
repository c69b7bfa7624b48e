import { label, labelList, stub } from './answers.ts';
import { type Context, me, openVendor, type Vendor } from './client.ts';

export async function labelNamed(vendor: Vendor, name: string): Promise<string | undefined> {
  const { labels } = await vendor.call(labelList, (users) => users.labels.list(me));
  const wanted = name.toLowerCase();
  return labels.find((one) => one.name.toLowerCase() === wanted)?.id;
}

export async function makeLabel(vendor: Vendor, name: string): Promise<string> {
  const requestBody = { name, labelListVisibility: 'labelShow', messageListVisibility: 'show' };
  return (await vendor.call(label, (users) => users.labels.create({ ...me, requestBody }))).id;
}

interface Change {
  addLabelIds?: string[];
  removeLabelIds?: string[];
}

/** Adding twice is adding once; taking away what is not there changes nothing. */
export async function relabel(context: Context, id: string, requestBody: Change, opened?: Vendor): Promise<void> {
  const vendor = opened ?? (await openVendor(context));
  await vendor.call(stub, (users) => users.messages.modify({ ...me, id, requestBody }));
}
