import { defineConnector } from '@baton/plugin-sdk';
import { assignIssue } from './actions/assign-issue.ts';
import { comment } from './actions/comment.ts';
import { createIssue } from './actions/create-issue.ts';
import { findIssues } from './actions/find-issues.ts';
import { findPerson } from './actions/find-person.ts';
import { getIssue } from './actions/get-issue.ts';
import { listComments } from './actions/list-comments.ts';
import { listIssues } from './actions/list-issues.ts';
import { moveIssue } from './actions/move-issue.ts';
import { updateIssue } from './actions/update-issue.ts';
import { authentication } from './connection.ts';
import { health } from './health.ts';
import { kinds, people, priorities, projects } from './options.ts';
import { standIn } from './stand-in/stand-in.ts';
import { commentTold } from './triggers/comment-told.ts';
import { issueChanged } from './triggers/issue-changed.ts';
import { issueDone } from './triggers/issue-done.ts';
import { issueTold } from './triggers/issue-told.ts';
import { newIssue } from './triggers/new-issue.ts';

export default defineConnector({
  id: 'jira',
  name: 'Jira',
  version: '0.1.0',
  sdk: '^1.0.0',
  category: 'pm',
  hosts: ['*.atlassian.net'],
  auth: authentication,
  // Jira counts costs, not requests, and tells no number; it says when it is enough.
  limits: { default: { per: 'connection', points: 300, seconds: 60, burst: 50 } },
  health,
  options: { projects, kinds, people, priorities },
  actions: {
    get_issue: getIssue,
    find_issues: findIssues,
    list_issues: listIssues,
    create_issue: createIssue,
    update_issue: updateIssue,
    assign_issue: assignIssue,
    move_issue: moveIssue,
    comment,
    list_comments: listComments,
    find_person: findPerson,
  },
  triggers: {
    new_issue: newIssue,
    issue_changed: issueChanged,
    issue_done: issueDone,
    issue_told: issueTold,
    comment_told: commentTold,
  },
  sandbox: standIn,
});
