import { company, customers, deals, salesInvoices, staff } from '@baton/plugin-sdk/sandbox';

/** Harbor & Pine's Slack: always there, never stored. */
export const team = { id: 'T0HARBORPN', name: company.name, url: 'https://harborandpine.slack.com/' };

const opened = 1_788_249_600;

export const appId = 'A0000000001';
export const botId = 'B0000000001';

const personId = (at: number): string => `U${String(100 + at).padStart(10, '0')}`;

export const users = staff.map(({ name, handle, email, role }, at) => ({
  id: personId(at),
  team_id: team.id,
  name: handle,
  real_name: name,
  deleted: false,
  tz: 'America/New_York',
  is_bot: at === 0,
  is_app_user: false,
  updated: opened,
  profile: {
    real_name: name,
    real_name_normalized: name,
    display_name: handle,
    display_name_normalized: handle,
    avatar_hash: 'g0',
    title: role,
    phone: '',
    skype: '',
    status_text: '',
    status_emoji: '',
    fields: null,
    ...(at === 0 ? { bot_id: botId } : { email }),
  },
}));

export const bot = users[0]!;
export const [, priya, sam, lena] = users;

export const botProfile = {
  id: botId,
  app_id: appId,
  name: bot.real_name,
  deleted: false,
  updated: opened,
  team_id: team.id,
  icons: Object.fromEntries([36, 48, 72].map((size) => [`image_${size}`, `https://a.slack-edge.com/bot_${size}.png`])),
};

const line = (value: string) => ({ value, creator: value === '' ? '' : sam!.id, last_set: value === '' ? 0 : opened });

export interface Channel {
  id: string;
  name: string;
  is_private: boolean;
  is_archived: boolean;
  topic: ReturnType<typeof line>;
  [field: string]: unknown;
}

export const channelOf = (id: string, name: string, creator: string, isPrivate = false, topic = ''): Channel => ({
  id,
  name,
  name_normalized: name,
  created: opened,
  creator,
  is_channel: !isPrivate,
  is_group: isPrivate,
  is_im: false,
  is_mpim: false,
  is_general: false,
  is_private: isPrivate,
  is_archived: false,
  is_shared: false,
  is_org_shared: false,
  topic: line(topic),
  purpose: line(''),
});

/** Whoever founded them is in them; the app is not in the third until it joins. */
export const channels = [
  channelOf('C0000000201', 'operations', sam!.id, false, 'What has to go out today'),
  channelOf('C0000000202', 'month-end', lena!.id, false, 'Invoices and who is waiting for what'),
  channelOf('C0000000203', 'customer-requests', priya!.id, false, 'One message per request'),
];

export const membersOf: Readonly<Record<string, string[]>> = {
  C0000000201: users.map(({ id }) => id),
  C0000000202: [bot.id, sam!.id, lena!.id],
  C0000000203: [priya!.id, sam!.id],
};

/** Friday, 20 November 2026, 8:00 UTC: names the first message. */
const friday = 1_795_161_600;

const momentOf = (at: number): string => `${friday + at * 60}.000100`;

const said = (channel: string, at: number, user: string, text: string, thread?: string) => ({
  channel,
  ts: momentOf(at),
  user,
  text,
  ...(thread && { thread_ts: thread }),
  ...(user === bot.id && { bot_id: botId }),
});

const overdue = salesInvoices.filter(({ state }) => state === 'overdue');
const won = deals.filter(({ stage }) => stage === 'won');

/** What was said, in the company's own words: the same invoices, deals and customers as in its other tools. */
export const messages = [
  said('C0000000201', 0, bot.id, `Good morning. ${overdue.length} invoices are overdue.`),
  said('C0000000201', 4, sam!.id, 'I call both of them before noon.', momentOf(0)),
  ...overdue.map(({ number, customer, what }, at) =>
    said('C0000000202', 10 + at, lena!.id, `${number} (${what}) of ${customers[customer]!.organisation} is overdue.`),
  ),
  ...won.map(({ customer, what }, at) =>
    said('C0000000201', 30 + at, lena!.id, `${customers[customer]!.organisation} said yes: ${what}.`),
  ),
  said('C0000000203', 40, priya!.id, `${customers[0]!.name} asks to be called about the lease.`),
];
