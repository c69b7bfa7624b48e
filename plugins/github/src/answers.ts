import { z } from '@baton/plugin-sdk';

/** What we read of GitHub's answers: no more than we use, so that additions of the vendor never matter. */
const account = z.object({ login: z.string().min(1) });
const moment = z.iso.datetime();
const label = z.union([z.string(), z.object({ name: z.string().nullish() })]);

export const me = account.extend({ name: z.string().nullish(), html_url: z.string() });

export const person = account;

export const labelled = z.array(z.object({ name: z.string() }));
export const namedLabel = z.object({ name: z.string() });

export const repository = z.object({
  full_name: z.string().min(3),
  private: z.boolean(),
  description: z.string().nullish(),
  html_url: z.string(),
  default_branch: z.string().nullish(),
  archived: z.boolean().nullish(),
});

export const issue = z.object({
  number: z.int(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.string(),
  html_url: z.string(),
  user: account.nullish(),
  assignees: z.array(account).nullish(),
  labels: z.array(label),
  created_at: moment,
  updated_at: moment,
  closed_at: moment.nullish(),
  pull_request: z.looseObject({}).nullish(),
});

export type Issue = z.output<typeof issue>;

export const found = z.object({ items: z.array(issue), total_count: z.int() });

export const pull = z.object({
  number: z.int(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.string(),
  html_url: z.string(),
  draft: z.boolean().nullish(),
  user: account.nullish(),
  merged_at: moment.nullish(),
  closed_at: moment.nullish(),
  created_at: moment,
  head: z.object({ ref: z.string() }),
  base: z.object({ ref: z.string() }),
});

export const comment = z.object({
  id: z.int(),
  body: z.string().nullish(),
  html_url: z.string(),
  user: account.nullish(),
  created_at: moment,
});

export const commit = z.object({
  sha: z.string().min(7),
  html_url: z.string(),
  commit: z.object({
    message: z.string(),
    author: z.object({ name: z.string().nullish(), date: z.string().nullish() }).nullish(),
  }),
});

export const release = z.object({
  id: z.int(),
  tag_name: z.string(),
  name: z.string().nullish(),
  body: z.string().nullish(),
  draft: z.boolean(),
  prerelease: z.boolean(),
  html_url: z.string(),
  published_at: moment.nullish(),
});

export type Release = z.output<typeof release>;

export const hook = z.object({ id: z.int(), active: z.boolean() });
