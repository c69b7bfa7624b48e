import { defineConnector } from '@baton/plugin-sdk';
import { addLabels } from './actions/add-labels.ts';
import { assignPeople } from './actions/assign-people.ts';
import { closeIssue } from './actions/close-issue.ts';
import { comment } from './actions/comment.ts';
import { createIssue } from './actions/create-issue.ts';
import { createPullRequest } from './actions/create-pull-request.ts';
import { createRelease } from './actions/create-release.ts';
import { findIssues } from './actions/find-issues.ts';
import { getIssue } from './actions/get-issue.ts';
import { getPullRequest } from './actions/get-pull-request.ts';
import { getRelease } from './actions/get-release.ts';
import { listComments } from './actions/list-comments.ts';
import { listCommits } from './actions/list-commits.ts';
import { listIssues } from './actions/list-issues.ts';
import { listPullRequests } from './actions/list-pull-requests.ts';
import { listReleases } from './actions/list-releases.ts';
import { listRepositories } from './actions/list-repositories.ts';
import { removeLabel } from './actions/remove-label.ts';
import { reopenIssue } from './actions/reopen-issue.ts';
import { requestReview } from './actions/request-review.ts';
import { updateIssue } from './actions/update-issue.ts';
import { updatePullRequest } from './actions/update-pull-request.ts';
import { updateRelease } from './actions/update-release.ts';
import { authentication } from './connection.ts';
import { health } from './health.ts';
import { labels, people, repositories } from './options.ts';
import { standIn } from './stand-in/stand-in.ts';
import { commentTold } from './triggers/comment-told.ts';
import { issueClosed } from './triggers/issue-closed.ts';
import { issueTold } from './triggers/issue-told.ts';
import { newIssue } from './triggers/new-issue.ts';
import { newPullRequest } from './triggers/new-pull-request.ts';
import { newRelease } from './triggers/new-release.ts';
import { pullRequestTold } from './triggers/pull-request-told.ts';
import { pushTold } from './triggers/push-told.ts';
import { releaseTold } from './triggers/release-told.ts';

export default defineConnector({
  id: 'github',
  name: 'GitHub',
  version: '0.1.0',
  sdk: '^1.0.0',
  category: 'code',
  hosts: ['api.github.com'],
  auth: authentication,
  // 5,000 calls an hour for a person; at most 80 changes and 30 searches a minute.
  limits: {
    default: { per: 'connection', points: 5_000, seconds: 3_600, burst: 60 },
    search: { per: 'connection', points: 30, seconds: 60, burst: 10 },
  },
  health,
  options: { repositories, people, labels },
  actions: {
    list_repositories: listRepositories,
    get_issue: getIssue,
    find_issues: findIssues,
    list_issues: listIssues,
    create_issue: createIssue,
    update_issue: updateIssue,
    close_issue: closeIssue,
    reopen_issue: reopenIssue,
    comment,
    list_comments: listComments,
    add_labels: addLabels,
    remove_label: removeLabel,
    assign_people: assignPeople,
    get_pull_request: getPullRequest,
    list_pull_requests: listPullRequests,
    create_pull_request: createPullRequest,
    update_pull_request: updatePullRequest,
    request_review: requestReview,
    list_commits: listCommits,
    list_releases: listReleases,
    get_release: getRelease,
    create_release: createRelease,
    update_release: updateRelease,
  },
  triggers: {
    issue_told: issueTold,
    comment_told: commentTold,
    pull_request_told: pullRequestTold,
    push_told: pushTold,
    release_told: releaseTold,
    new_issue: newIssue,
    issue_closed: issueClosed,
    new_pull_request: newPullRequest,
    new_release: newRelease,
  },
  sandbox: standIn,
});
