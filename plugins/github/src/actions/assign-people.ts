import { z } from '@baton/plugin-sdk';
import { issue } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { repository } from '../examples.ts';
import { loginField, numberField, placeOf, repositoryField } from '../fields.ts';

export const assignPeople = action({
  title: 'Make people responsible',
  description: 'Adds assignees to an issue or a pull request, and says who cannot be one.',
  input: z.object({
    repository: repositoryField(),
    number: numberField('Number'),
    people: z.array(loginField()).min(1).max(10).meta({ title: 'People' }),
  }),
  output: z.object({ assignees: z.array(z.string()), refused: z.array(z.string()) }),
  example: {
    input: { repository, number: 1, people: ['sam-okafor'] },
    output: { assignees: ['sam-okafor'], refused: [] },
  },
  sensitive: ['people'],
  idempotency: { kind: 'natural' },
  run: async (context, { repository: name, number, people }) => {
    const vendor = await openVendor(context);
    const asked = { ...placeOf(name), issue_number: number, assignees: people };
    const after = await vendor.call(issue, ({ issues }) => issues.addAssignees(asked));
    const assignees = (after.assignees ?? []).map(({ login }) => login);
    const lower = new Set(assignees.map((login) => login.toLowerCase()));
    // GitHub leaves people out without a word.
    return { assignees, refused: people.filter((login) => !lower.has(login.toLowerCase())) };
  },
});
