import { z } from '@baton/plugin-sdk';

/** What we read of Jira's answers: no more than we use, so that additions of the vendor never matter. */
export const user = z.object({
  accountId: z.string().min(1),
  displayName: z.string().nullish(),
  emailAddress: z.string().nullish(),
});

const named = z.object({ id: z.string().nullish(), name: z.string() });

export const issue = z.object({
  id: z.string().min(1),
  key: z.string().min(1),
  fields: z.object({
    summary: z.string(),
    description: z.unknown().nullish(),
    status: named.extend({ statusCategory: z.object({ key: z.string() }).nullish() }),
    project: z.object({ key: z.string(), name: z.string() }),
    issuetype: named,
    priority: named.nullish(),
    labels: z.array(z.string()).nullish(),
    assignee: user.nullish(),
    reporter: user.nullish(),
    duedate: z.string().nullish(),
    created: z.string(),
    updated: z.string(),
    statuscategorychangedate: z.string().nullish(),
  }),
});

export type Issue = z.output<typeof issue>;

/** Fields that have to be asked for. */
export const issueFields =
  'summary description status project issuetype priority labels assignee reporter duedate created updated statuscategorychangedate'.split(
    ' ',
  );

export const found = z.object({ issues: z.array(issue), nextPageToken: z.string().min(1).nullish() });

/** Only ids and keys: what a look-up needs. */
export const foundKeys = z.object({ issues: z.array(z.object({ id: z.string().min(1), key: z.string().min(1) })) });

export const created = z.object({ id: z.string().min(1), key: z.string().min(1) });

export const comment = z.object({
  id: z.string().min(1),
  author: user.nullish(),
  body: z.unknown(),
  created: z.string(),
});

export type Comment = z.output<typeof comment>;

export const comments = z.object({ comments: z.array(comment), total: z.int() });

export const transitions = z.object({
  transitions: z.array(z.object({ id: z.string().min(1), name: z.string(), to: named })),
});

export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ values: z.array(item), isLast: z.boolean().nullish() });

export const project = z.object({ id: z.string(), key: z.string(), name: z.string() });

export const kinds = z.object({ issueTypes: z.array(z.object({ id: z.string(), name: z.string() })) });

/** Calls that only say "done" have no body; one that has is not that answer. */
export const done = z.strictObject({});
