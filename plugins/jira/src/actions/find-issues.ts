import { ConnectorError, z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { projectField } from '../fields.ts';
import { is, literal, query, words } from '../jql.ts';
import { walk } from '../search.ts';
import { exampleIssue, issueSummary, summariseIssue } from '../summaries.ts';

export const findIssues = action({
  title: 'Find issues',
  description: 'Issues that hold words in their title, description or comments, the latest changed first.',
  input: z.object({
    text: z.string().trim().min(2).max(200).meta({ title: 'Words' }),
    project: projectField().optional(),
    most: z.int().min(1).max(100).default(10).meta({ title: 'At most' }),
  }),
  output: z.object({ found: z.boolean(), issues: z.array(issueSummary) }),
  example: { input: { text: 'Rosa Lind' }, output: { found: true, issues: [exampleIssue] } },
  idempotency: { kind: 'read' },
  run: async (context, { text, project, most }) => {
    const asked = words(text);
    if (asked === '')
      throw new ConnectorError('invalid_input', 'Expected words to look for, found only signs.', { field: 'text' });
    const vendor = await openVendor(context);
    const jql = query([`text ~ ${literal(asked)}`, is('project', project)], 'updated DESC');
    const { issues } = await walk(vendor, jql, most);
    return { found: issues.length > 0, issues: issues.map(summariseIssue) };
  },
});
