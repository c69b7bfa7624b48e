import { owner, type Repository, wireOfUser } from './company.ts';
import { api, type Dict, nodeId } from './wire.ts';

const links =
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags git issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases ssh stargazers statuses subscribers subscription tags teams trees clone mirror hooks svn'.split(
    ' ',
  );

const counts = 'forks forks_count stargazers_count watchers_count watchers size open_issues_count open_issues'.split(
  ' ',
);

/** A repository as GitHub writes it. */
export function wireOfRepository({ name, id, description }: Repository): Dict {
  const url = `${api}/repos/${owner}/${name}`;
  return {
    id,
    node_id: nodeId('Repository', id),
    name,
    full_name: `${owner}/${name}`,
    owner: wireOfUser(owner),
    private: true,
    html_url: `https://github.com/${owner}/${name}`,
    description,
    fork: false,
    url,
    ...Object.fromEntries(links.map((link) => [`${link}_url`, `${url}/${link}`])),
    ...Object.fromEntries(counts.map((count) => [count, 0])),
    homepage: null,
    language: 'HTML',
    license: null,
    default_branch: 'main',
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: false,
    archived: false,
    disabled: false,
    created_at: '2026-01-12T09:00:00Z',
    updated_at: '2026-11-02T08:00:00Z',
    pushed_at: '2026-11-02T07:50:00Z',
  };
}
