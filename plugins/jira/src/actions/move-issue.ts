import { ConnectorError, z } from '@baton/plugin-sdk';
import { done, issue as answer, issueFields, transitions } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { issueField } from '../fields.ts';

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Jira moves by named steps that differ by status; people name the status they want. */
export const moveIssue = action({
  title: 'Move an issue to a status',
  description: 'For example to In Progress or Done, if Jira has a way there from where the issue is.',
  input: z.object({
    issue: issueField(),
    status: z.string().trim().min(1).max(100).meta({ title: 'Status, as Jira shows it' }),
  }),
  output: z.object({ issue: z.string(), status: z.string() }),
  example: { input: { issue: 'OPS-4', status: 'Done' }, output: { issue: 'OPS-4', status: 'Done' } },
  idempotency: { kind: 'natural' },
  run: async (context, { issue, status }) => {
    const vendor = await openVendor(context);
    const asked = { issueIdOrKey: issue, fields: [issueFields.join(',')] };
    const now = (await vendor.call(answer, ({ issues }) => issues.getIssue(asked))).fields.status.name;
    if (same(now, status)) return { issue, status: now };
    const ways = await vendor.call(transitions, ({ issues }) => issues.getTransitions({ issueIdOrKey: issue }));
    const way = ways.transitions.find(({ to }) => same(to.name, status));
    if (!way) {
      const known = ways.transitions.map(({ to }) => to.name).join(', ') || 'none';
      throw new ConnectorError(
        'conflict',
        `Jira has no way from “${now}” to “${status}”. From there it goes to: ${known}.`,
        {
          field: 'status',
        },
      );
    }
    await vendor.call(done, ({ issues }) => issues.doTransition({ issueIdOrKey: issue, transition: { id: way.id } }));
    return { issue, status: way.to.name };
  },
});
