import { labels, owner, repositories, type StoredIssue, wireOfUser } from './company.ts';
import { wireOfRepository } from './repository-wire.ts';
import { api, type Dict, idFrom, nodeId } from './wire.ts';

export const addressOf = (repo: string): string => `${api}/repos/${owner}/${repo}`;
const pageOf = (repo: string): string => `https://github.com/${owner}/${repo}`;

export const wireOfLabel = (repo: string, name: string): Dict => ({
  id: idFrom('label', name),
  node_id: nodeId('Label', name),
  url: `${addressOf(repo)}/labels/${encodeURIComponent(name)}`,
  name,
  description: null,
  color: 'ededed',
  default: labels.includes(name),
});

/** What issues and pull requests have in common. */
const shared = (one: StoredIssue): Dict => ({
  id: one.id,
  node_id: nodeId('Issue', one.id),
  number: one.number,
  state: one.state,
  title: one.title,
  body: one.body,
  user: wireOfUser(one.by),
  labels: one.labels.map((name) => wireOfLabel(one.repo, name)),
  assignee: one.assignees[0] === undefined ? null : wireOfUser(one.assignees[0]),
  assignees: one.assignees.map(wireOfUser),
  milestone: null,
  locked: false,
  author_association: 'MEMBER',
  created_at: one.created_at,
  updated_at: one.updated_at,
  closed_at: one.closed_at,
});

export function wireOfIssue(one: StoredIssue): Dict {
  const url = `${addressOf(one.repo)}/issues/${one.number}`;
  const html = `${pageOf(one.repo)}/${one.head ? 'pull' : 'issues'}/${one.number}`;
  const pull = { url: `${addressOf(one.repo)}/pulls/${one.number}`, html_url: html };
  return {
    ...shared(one),
    url,
    repository_url: addressOf(one.repo),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    comments: 0,
    ...(one.head && { pull_request: { ...pull, diff_url: `${html}.diff`, patch_url: `${html}.patch` } }),
  };
}

const linkNames = 'comments commits statuses html issue review_comments review_comment self'.split(' ');

/** A pull request in a list. */
export function wireOfPull(one: StoredIssue): Dict {
  const url = `${addressOf(one.repo)}/pulls/${one.number}`;
  const issue = `${addressOf(one.repo)}/issues/${one.number}`;
  const html = `${pageOf(one.repo)}/pull/${one.number}`;
  const reviewers = Array.isArray(one['reviewers']) ? (one['reviewers'] as string[]) : [];
  return {
    ...shared(one),
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${addressOf(one.repo)}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${addressOf(one.repo)}/statuses/${one.number}`,
    merged_at: null,
    merge_commit_sha: null,
    draft: one['draft'] === true,
    requested_reviewers: reviewers.map(wireOfUser),
    requested_teams: [],
    head: branch(one.repo, one.head ?? ''),
    base: branch(one.repo, one.base ?? ''),
    _links: Object.fromEntries(linkNames.map((name) => [name, { href: `${url}/${name}` }])),
    auto_merge: null,
  };
}

function branch(repo: string, ref: string): Dict {
  const found = repositories.find(({ name }) => name === repo)!;
  const sha = String(idFrom('sha', repo, ref)).padStart(40, '0');
  return { label: `${owner}:${ref}`, ref, sha, user: wireOfUser(owner), repo: wireOfRepository(found) };
}

/** A pull request by itself. */
export const wireOfWholePull = (one: StoredIssue): Dict => ({
  ...wireOfPull(one),
  merged: false,
  mergeable: true,
  mergeable_state: 'clean',
  merged_by: null,
  comments: 0,
  review_comments: 0,
  maintainer_can_modify: false,
  commits: 1,
  additions: 4,
  deletions: 2,
  changed_files: 1,
});
