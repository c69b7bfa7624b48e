import { z } from '@baton/plugin-sdk';
import {
  comment,
  commentFields,
  issue,
  issueFields,
  items,
  listOf,
  made,
  named,
  pageFields,
  person,
  project,
  projectFields,
} from './answers.ts';
import type { Document } from './client.ts';

/** All that is ever asked of Linear: `npm run conformance` holds every text against the published schema. */
const document = <Answer extends z.ZodType>(text: string, answer: Answer): Document<Answer> => ({ text, answer });

const paged = '$first: Int!, $after: String';
const page = 'first: $first, after: $after';

export const getIssue = document(
  `query getIssue($id: String!) { issue(id: $id) { ${issueFields} } }`,
  z.object({ issue }),
);

export const listIssues = document(
  `query listIssues($filter: IssueFilter, ${paged}) {
    issues(filter: $filter, ${page}, orderBy: updatedAt) { ${items} { ${issueFields} } ${pageFields} } }`,
  z.object({ issues: listOf(issue) }),
);

export const searchIssues = document(
  `query searchIssues($term: String!, $first: Int!) { searchIssues(term: $term, first: $first) { ${items} { ${issueFields} } } }`,
  z.object({ searchIssues: z.object({ nodes: z.array(issue) }) }),
);

export const createIssue = document(
  `mutation createIssue($input: IssueCreateInput!) { issueCreate(input: $input) { success issue { ${issueFields} } } }`,
  z.object({ issueCreate: made.extend({ issue }) }),
);

export const updateIssue = document(
  `mutation updateIssue($id: String!, $input: IssueUpdateInput!) {
    issueUpdate(id: $id, input: $input) { success issue { ${issueFields} } } }`,
  z.object({ issueUpdate: made.extend({ issue }) }),
);

export const deleteIssue = document(
  'mutation deleteIssue($id: String!) { issueDelete(id: $id) { success } }',
  z.object({ issueDelete: made }),
);

export const addLabel = document(
  'mutation addLabel($id: String!, $labelId: String!) { issueAddLabel(id: $id, labelId: $labelId) { success } }',
  z.object({ issueAddLabel: made }),
);

export const removeLabel = document(
  'mutation removeLabel($id: String!, $labelId: String!) { issueRemoveLabel(id: $id, labelId: $labelId) { success } }',
  z.object({ issueRemoveLabel: made }),
);

export const getComment = document(
  `query getComment($id: String!) { comment(id: $id) { ${commentFields} } }`,
  z.object({ comment }),
);

export const listComments = document(
  `query listComments($filter: CommentFilter, ${paged}) {
    comments(filter: $filter, ${page}, orderBy: updatedAt) { ${items} { ${commentFields} } ${pageFields} } }`,
  z.object({ comments: listOf(comment) }),
);

export const createComment = document(
  `mutation createComment($input: CommentCreateInput!) { commentCreate(input: $input) { success comment { ${commentFields} } } }`,
  z.object({ commentCreate: made.extend({ comment }) }),
);

export const deleteComment = document(
  'mutation deleteComment($id: String!) { commentDelete(id: $id) { success } }',
  z.object({ commentDelete: made }),
);

export const attachLink = document(
  'mutation attachLink($input: AttachmentCreateInput!) { attachmentCreate(input: $input) { success attachment { id url } } }',
  z.object({ attachmentCreate: made.extend({ attachment: z.object({ id: z.string(), url: z.string() }) }) }),
);

export const listPeople = document(
  `query listPeople($filter: UserFilter, ${paged}) {
    users(filter: $filter, ${page}) { ${items} { id name email } ${pageFields} } }`,
  z.object({ users: listOf(person) }),
);

export const listProjects = document(
  `query listProjects($filter: ProjectFilter, ${paged}) {
    projects(filter: $filter, ${page}) { ${items} { ${projectFields} } ${pageFields} } }`,
  z.object({ projects: listOf(project) }),
);

export const getProject = document(
  `query getProject($id: String!) { project(id: $id) { ${projectFields} } }`,
  z.object({ project }),
);

export const createProject = document(
  `mutation createProject($input: ProjectCreateInput!) { projectCreate(input: $input) { success project { ${projectFields} } } }`,
  z.object({ projectCreate: made.extend({ project }) }),
);

export const deleteProject = document(
  'mutation deleteProject($id: String!) { projectDelete(id: $id) { success } }',
  z.object({ projectDelete: made }),
);

const update = z.object({ id: z.string(), url: z.string() });

export const getUpdate = document(
  'query getUpdate($id: String!) { projectUpdate(id: $id) { id url } }',
  z.object({ projectUpdate: update }),
);

export const postUpdate = document(
  'mutation postUpdate($input: ProjectUpdateCreateInput!) { projectUpdateCreate(input: $input) { success projectUpdate { id url } } }',
  z.object({ projectUpdateCreate: made.extend({ projectUpdate: update }) }),
);

export const deleteUpdate = document(
  'mutation deleteUpdate($id: String!) { projectUpdateDelete(id: $id) { success } }',
  z.object({ projectUpdateDelete: made }),
);

export const listTeams = document(
  `query listTeams(${paged}) { teams(${page}) { ${items} { id name } ${pageFields} } }`,
  z.object({ teams: listOf(named) }),
);

export const listStates = document(
  `query listStates($filter: WorkflowStateFilter, ${paged}) {
    workflowStates(filter: $filter, ${page}) { ${items} { id name } ${pageFields} } }`,
  z.object({ workflowStates: listOf(named) }),
);

export const listLabels = document(
  `query listLabels(${paged}) { issueLabels(${page}) { ${items} { id name } ${pageFields} } }`,
  z.object({ issueLabels: listOf(named) }),
);

export const whoAmI = document(
  'query whoAmI { viewer { id name email } organization { id name } }',
  z.object({ viewer: person, organization: named }),
);

export const createHook = document(
  'mutation createHook($input: WebhookCreateInput!) { webhookCreate(input: $input) { success webhook { id } } }',
  z.object({ webhookCreate: made.extend({ webhook: z.object({ id: z.string().min(1) }) }) }),
);

export const deleteHook = document(
  'mutation deleteHook($id: String!) { webhookDelete(id: $id) { success } }',
  z.object({ webhookDelete: made }),
);
