import { z } from '@baton/plugin-sdk';
import type { comment, commit, Issue, pull, Release, repository } from './answers.ts';
import { plainText } from './compose.ts';

const state = z.enum(['open', 'closed']);

/** An issue, or a pull request as an issue, as maps see it. */
export const issueSummary = z.object({
  number: z.int(),
  title: z.string(),
  text: z.string(),
  state,
  by: z.string().optional(),
  assignees: z.array(z.string()),
  labels: z.array(z.string()),
  pull_request: z.boolean(),
  created_at: z.iso.datetime(),
  closed_at: z.iso.datetime().optional(),
  url: z.string(),
});

const stateOf = (text: string): 'open' | 'closed' => (text === 'open' ? 'open' : 'closed');

export const summariseIssue = (one: Issue): z.input<typeof issueSummary> => ({
  number: one.number,
  title: one.title,
  text: plainText(one.body),
  state: stateOf(one.state),
  ...(one.user && { by: one.user.login }),
  assignees: (one.assignees ?? []).map(({ login }) => login),
  labels: one.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
  pull_request: one.pull_request != null,
  created_at: one.created_at,
  ...(one.closed_at && { closed_at: one.closed_at }),
  url: one.html_url,
});

export const pullSummary = z.object({
  number: z.int(),
  title: z.string(),
  text: z.string(),
  state,
  draft: z.boolean(),
  merged: z.boolean(),
  from: z.string().meta({ title: 'Branch with the changes' }),
  into: z.string().meta({ title: 'Branch that takes them' }),
  by: z.string().optional(),
  created_at: z.iso.datetime(),
  url: z.string(),
});

export const summarisePull = (one: z.output<typeof pull>): z.input<typeof pullSummary> => ({
  number: one.number,
  title: one.title,
  text: plainText(one.body),
  state: stateOf(one.state),
  draft: one.draft ?? false,
  merged: one.merged_at != null,
  from: one.head.ref,
  into: one.base.ref,
  ...(one.user && { by: one.user.login }),
  created_at: one.created_at,
  url: one.html_url,
});

export const commentSummary = z.object({
  id: z.int(),
  text: z.string(),
  by: z.string().optional(),
  at: z.iso.datetime(),
  url: z.string(),
});

export const summariseComment = (one: z.output<typeof comment>): z.input<typeof commentSummary> => ({
  id: one.id,
  text: plainText(one.body),
  ...(one.user && { by: one.user.login }),
  at: one.created_at,
  url: one.html_url,
});

export const commitSummary = z.object({
  id: z.string(),
  message: z.string(),
  by: z.string().optional(),
  at: z.string().optional(),
  url: z.string(),
});

export const summariseCommit = (one: z.output<typeof commit>): z.input<typeof commitSummary> => ({
  id: one.sha,
  message: one.commit.message,
  ...(one.commit.author?.name && { by: one.commit.author.name }),
  ...(one.commit.author?.date && { at: one.commit.author.date }),
  url: one.html_url,
});

export const releaseSummary = z.object({
  id: z.int(),
  tag: z.string(),
  name: z.string(),
  notes: z.string(),
  draft: z.boolean(),
  prerelease: z.boolean(),
  published_at: z.iso.datetime().optional(),
  url: z.string(),
});

export const summariseRelease = (one: Release): z.input<typeof releaseSummary> => ({
  id: one.id,
  tag: one.tag_name,
  name: one.name || one.tag_name,
  notes: plainText(one.body),
  draft: one.draft,
  prerelease: one.prerelease,
  ...(one.published_at && { published_at: one.published_at }),
  url: one.html_url,
});

export const repositorySummary = z.object({
  name: z.string(),
  description: z.string(),
  private: z.boolean(),
  archived: z.boolean(),
  main_branch: z.string().optional(),
  url: z.string(),
});

export const summariseRepository = (one: z.output<typeof repository>): z.input<typeof repositorySummary> => ({
  name: one.full_name,
  description: one.description ?? '',
  private: one.private,
  archived: one.archived ?? false,
  ...(one.default_branch && { main_branch: one.default_branch }),
  url: one.html_url,
});
