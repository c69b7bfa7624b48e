import { z } from '@baton/plugin-sdk';
import { issue } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { callingNobody, keptMark } from '../compose.ts';
import { exampleIssue, repository } from '../examples.ts';
import { bodyField, loginField, numberField, titleField, placeOf, repositoryField } from '../fields.ts';
import { issueSummary, summariseIssue } from '../summaries.ts';

export const updateIssue = action({
  title: 'Change an issue',
  description: 'Sets what is given and leaves the rest: title, text, assignees. A pull request counts as one.',
  input: z.object({
    repository: repositoryField(),
    number: numberField('Number'),
    title: titleField().optional(),
    text: bodyField().optional(),
    assignees: z.array(loginField()).max(10).optional().meta({ title: 'Assignees' }),
  }),
  output: issueSummary,
  example: {
    input: { repository, number: 1, title: 'Price list shows the old generator price' },
    output: exampleIssue,
  },
  sensitive: ['assignees'],
  idempotency: { kind: 'natural' },
  run: async (context, { repository: name, number, title, text, assignees }) => {
    const vendor = await openVendor(context);
    const given = { ...placeOf(name), issue_number: number };
    const mark = text === undefined ? '' : keptMark((await vendor.call(issue, ({ issues }) => issues.get(given))).body);
    const asked = {
      ...given,
      ...(title !== undefined && { title }),
      ...(text !== undefined && { body: `${callingNobody(text)}\n\n${mark}`.trim() }),
      ...(assignees !== undefined && { assignees }),
    };
    return summariseIssue(await vendor.call(issue, ({ issues }) => issues.update(asked)));
  },
});
