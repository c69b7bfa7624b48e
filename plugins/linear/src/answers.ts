import { z } from '@baton/plugin-sdk';

/** What we read of Linear's answers. Every field is one that our documents ask for. */
export const named = z.object({ id: z.string().min(1), name: z.string() });

export const person = named.extend({ email: z.string() });

export const issue = z.object({
  id: z.string().min(1),
  identifier: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  url: z.string(),
  priority: z.number(),
  estimate: z.number().nullable(),
  dueDate: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: z.string().nullable(),
  canceledAt: z.string().nullable(),
  state: named.extend({ type: z.string() }),
  team: named.extend({ key: z.string() }),
  assignee: person.nullable(),
  project: named.nullable(),
  labels: z.object({ nodes: z.array(named) }),
});

export type Issue = z.output<typeof issue>;

/** The vendor's word for the items of a list. */
export const items = 'nodes';

export const issueFields = `id identifier title description url priority estimate dueDate createdAt updatedAt completedAt canceledAt
  state { id name type } team { id name key } assignee { id name email } project { id name }
  labels(first: 50) { ${items} { id name } }`;

export const comment = z.object({
  id: z.string().min(1),
  body: z.string(),
  url: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  user: person.nullable(),
  issue: z.object({ id: z.string(), identifier: z.string() }).nullable(),
});

export type Comment = z.output<typeof comment>;

export const commentFields = 'id body url createdAt updatedAt user { id name email } issue { id identifier }';

export const project = named.extend({ url: z.string(), description: z.string(), targetDate: z.string().nullable() });

export const projectFields = 'id name url description targetDate';

export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    nodes: z.array(item),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  });

export const pageFields = 'pageInfo { hasNextPage endCursor }';

/** A change that Linear says it made. */
export const made = z.object({ success: z.literal(true) });
