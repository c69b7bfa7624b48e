import { oneContact } from './answers.ts';
import { type Context, openVendor } from './client.ts';

/** Contacts cannot be deleted: an archived one is out of every list. */
export async function archive(context: Context, id: string): Promise<void> {
  const vendor = await openVendor(context);
  const status = 'ARCHIVED' as never;
  await vendor.call(oneContact, (api, organisation) =>
    api.updateContact(organisation, id, { contacts: [{ contactID: id, contactStatus: status }] }),
  );
}
