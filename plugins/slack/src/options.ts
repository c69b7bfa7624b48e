import { channels as channelList, users } from './answers.ts';
import { openVendor } from './client.ts';
import { read } from './connection.ts';
import { isPerson } from './people.ts';
import { summarisePerson } from './summaries.ts';

interface Query {
  cursor?: string;
}

const place = ({ cursor }: Query) => ({ limit: 200, ...(cursor && { cursor }) });

const more = (page: { response_metadata?: { next_cursor?: string | null | undefined } | null | undefined }) => {
  const next = page.response_metadata?.next_cursor;
  return next ? { next } : {};
};

export const channels = read(async (context, query: Query) => {
  const vendor = await openVendor(context);
  const page = await vendor.call(channelList, ({ conversations }) =>
    conversations.list({ exclude_archived: true, types: 'public_channel,private_channel', ...place(query) }),
  );
  return { items: page.channels.map(({ id, name }) => ({ value: id, label: `#${name ?? id}` })), ...more(page) };
});

export const people = read(async (context, query: Query) => {
  const vendor = await openVendor(context);
  const page = await vendor.call(users, ({ users: api }) => api.list(place(query)));
  const items = page.members.filter(isPerson).map((one) => ({ value: one.id, label: summarisePerson(one).name }));
  return { items, ...more(page) };
});
