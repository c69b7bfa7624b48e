import { adminList, ticketTypeList } from './answers.ts';
import { openVendor } from './client.ts';
import { read } from './connection.ts';

/** Teammates who can be given a conversation. */
export const teammates = read(async (context) => {
  const vendor = await openVendor(context);
  const { admins } = await vendor.call(adminList, (client) => client.admins.list());
  const seated = admins.filter((admin) => admin != null && admin.has_inbox_seat !== false);
  return { items: seated.map((admin) => ({ value: admin!.id, label: admin!.name ?? admin!.email ?? admin!.id })) };
});

/** Ticket types that customers' requests may have. */
export const ticketTypes = read(async (context) => {
  const vendor = await openVendor(context);
  const { data } = await vendor.call(ticketTypeList, (client) => client.ticketTypes.list());
  const usable = data.filter((type) => type != null && type.archived !== true && type.category === 'Customer');
  return { items: usable.map((type) => ({ value: type!.id, label: type!.name ?? type!.id })) };
});
