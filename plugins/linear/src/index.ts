import { defineConnector } from '@baton/plugin-sdk';
import { comment } from './actions/comment.ts';
import { createIssue } from './actions/create-issue.ts';
import { createProject } from './actions/create-project.ts';
import { findIssues } from './actions/find-issues.ts';
import { findPerson } from './actions/find-person.ts';
import { findProject } from './actions/find-project.ts';
import { getIssue } from './actions/get-issue.ts';
import { labelIssue } from './actions/label-issue.ts';
import { linkPage } from './actions/link-page.ts';
import { listComments } from './actions/list-comments.ts';
import { listIssues } from './actions/list-issues.ts';
import { moveIssue } from './actions/move-issue.ts';
import { postUpdate } from './actions/post-update.ts';
import { unlabelIssue } from './actions/unlabel-issue.ts';
import { updateIssue } from './actions/update-issue.ts';
import { authentication } from './connection.ts';
import { health } from './health.ts';
import { labels, people, projects, states, teams } from './options.ts';
import { standIn } from './stand-in/stand-in.ts';
import { commentTold } from './triggers/comment-told.ts';
import { issueChanged } from './triggers/issue-changed.ts';
import { issueCompleted } from './triggers/issue-completed.ts';
import { issueTold } from './triggers/issue-told.ts';
import { newComment } from './triggers/new-comment.ts';
import { newIssue } from './triggers/new-issue.ts';

export default defineConnector({
  id: 'linear',
  name: 'Linear',
  version: '0.1.0',
  sdk: '^1.0.0',
  category: 'pm',
  hosts: ['api.linear.app'],
  auth: authentication,
  // A key may ask 1,500 times an hour.
  limits: { default: { per: 'connection', points: 1_500, seconds: 3_600, burst: 100 } },
  health,
  options: { teams, people, projects, labels, states },
  actions: {
    get_issue: getIssue,
    find_issues: findIssues,
    list_issues: listIssues,
    create_issue: createIssue,
    update_issue: updateIssue,
    move_issue: moveIssue,
    label_issue: labelIssue,
    unlabel_issue: unlabelIssue,
    comment,
    list_comments: listComments,
    link_page: linkPage,
    find_person: findPerson,
    find_project: findProject,
    create_project: createProject,
    post_update: postUpdate,
  },
  triggers: {
    new_issue: newIssue,
    issue_changed: issueChanged,
    issue_completed: issueCompleted,
    new_comment: newComment,
    issue_told: issueTold,
    comment_told: commentTold,
  },
  sandbox: standIn,
});
