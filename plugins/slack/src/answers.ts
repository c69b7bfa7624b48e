import { z } from '@baton/plugin-sdk';

/** What we read of Slack's answers: no more than we use, so that additions of the vendor never matter. */
const id = z.string().min(1);
const ok = z.literal(true);

/** Empty at the end of a list. */
const nextPage = z.object({ next_cursor: z.string().nullish() }).nullish();

export const done = z.object({ ok });

export const me = z.object({ ok, team: z.string(), team_id: id, user: z.string(), bot_id: id.nullish() });

export const message = z.object({
  ts: id,
  text: z.string().nullish(),
  user: id.nullish(),
  username: z.string().nullish(),
  bot_id: id.nullish(),
  subtype: z.string().nullish(),
  thread_ts: id.nullish(),
  reply_count: z.int().nullish(),
  reactions: z.array(z.object({ name: z.string(), count: z.int().nullish() })).nullish(),
  blocks: z.array(z.object({ block_id: z.string().nullish() })).nullish(),
});

export type Message = z.output<typeof message>;

export const messages = z.object({
  ok,
  messages: z.array(message),
  has_more: z.boolean(),
  response_metadata: nextPage,
});

export const posted = z.object({ ok, channel: id, ts: id });

export const whispered = z.object({ ok, message_ts: id });

export const permalink = z.object({ ok, permalink: z.string().min(1) });

export const channel = z.object({
  id,
  name: z.string().nullish(),
  is_private: z.boolean().nullish(),
  is_archived: z.boolean().nullish(),
  is_member: z.boolean().nullish(),
  num_members: z.int().nullish(),
  topic: z.object({ value: z.string() }).nullish(),
  purpose: z.object({ value: z.string() }).nullish(),
});

export const oneChannel = z.object({ ok, channel });

/** A direct conversation, and whatever is opened or joined, by its id. */
export const opened = z.object({ ok, channel: z.object({ id }) });

export const channels = z.object({ ok, channels: z.array(channel), response_metadata: nextPage });

export const members = z.object({ ok, members: z.array(id), response_metadata: nextPage });

export const user = z.object({
  id,
  name: z.string().nullish(),
  real_name: z.string().nullish(),
  deleted: z.boolean().nullish(),
  is_bot: z.boolean().nullish(),
  tz: z.string().nullish(),
  profile: z
    .object({ email: z.string().nullish(), real_name: z.string().nullish(), title: z.string().nullish() })
    .nullish(),
});

export const oneUser = z.object({ ok, user });

export const users = z.object({ ok, members: z.array(user), response_metadata: nextPage });
