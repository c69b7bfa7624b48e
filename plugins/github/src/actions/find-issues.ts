import { z } from '@baton/plugin-sdk';
import { found } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleIssue, repository } from '../examples.ts';
import { mostField, repositoryField } from '../fields.ts';
import { issueSummary, summariseIssue } from '../summaries.ts';

/** In quotes, so that no word of a case becomes a command of the search, such as `repo:` of another company. */
const wordsOf = (text: string): string[] =>
  text
    .replaceAll(/["\\]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `"${word}"`);

export const findIssues = action({
  title: 'Find issues by words',
  description: 'Issues and pull requests whose title or text has all the words, the likeliest first.',
  input: z.object({
    repository: repositoryField(),
    text: z.string().trim().min(1).max(150).meta({ title: 'Words' }),
    state: z.enum(['open', 'closed', 'all']).default('all').meta({ title: 'Which' }),
    most: mostField(100, 10),
  }),
  output: z.object({ found: z.boolean(), issues: z.array(issueSummary) }),
  example: { input: { repository, text: 'generator price' }, output: { found: true, issues: [exampleIssue] } },
  limit: 'search',
  idempotency: { kind: 'read' },
  run: async (context, { repository: name, text, state, most }) => {
    const vendor = await openVendor(context);
    const q = [...wordsOf(text), `repo:${name}`, ...(state === 'all' ? [] : [`is:${state}`])].join(' ');
    const { items } = await vendor.call(found, ({ search }) =>
      search.issuesAndPullRequests({ q, per_page: most, page: 1 }),
    );
    return { found: items.length > 0, issues: items.map(summariseIssue) };
  },
});
