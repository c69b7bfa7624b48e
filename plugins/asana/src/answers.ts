import { z } from '@baton/plugin-sdk';

/** What we read of Asana's answers: no more than we use, so that additions of the vendor never matter. */
const gid = z.string().min(1);

export const named = z.object({ gid, name: z.string().nullish() });

export const made = z.object({ data: named });

/** Calls that only say "done". */
export const done = z.object({ data: z.object({}) });

export const task = z.object({
  gid,
  name: z.string(),
  notes: z.string().nullish(),
  completed: z.boolean(),
  completed_at: z.string().nullish(),
  created_at: z.string().nullish(),
  modified_at: z.string().nullish(),
  due_on: z.string().nullish(),
  permalink_url: z.string().nullish(),
  assignee: named.nullish(),
});

/** Fields that have to be asked for, or Asana leaves them out. `gid` always comes. */
export const taskFields = 'name,notes,completed,completed_at,created_at,modified_at,due_on,permalink_url,assignee.name';

export const withNotes = z.object({ gid, name: z.string().nullish(), notes: z.string().nullish() });

export const story = z.object({
  gid,
  text: z.string().nullish(),
  type: z.string().nullish(),
  created_at: z.string().nullish(),
  created_by: named.nullish(),
});

export const user = z.object({ gid, name: z.string().nullish(), email: z.string().nullish() });

export const me = z.object({ data: user.extend({ workspaces: z.array(named).nullish() }) });

export const project = z.object({
  gid,
  name: z.string(),
  notes: z.string().nullish(),
  archived: z.boolean().nullish(),
  permalink_url: z.string().nullish(),
});

export const status = z.object({ gid, title: z.string().nullish(), text: z.string().nullish() });

export const one = <Item extends z.ZodType>(item: Item) => z.object({ data: item });

export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ data: z.array(item), next_page: z.object({ offset: z.string().min(1) }).nullish() });
