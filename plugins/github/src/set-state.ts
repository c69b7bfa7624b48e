import type { z } from '@baton/plugin-sdk';
import { issue } from './answers.ts';
import { type Context, openVendor } from './client.ts';
import { placeOf } from './fields.ts';
import { type issueSummary, summariseIssue } from './summaries.ts';

export type Change = { state: 'open' } | { state: 'closed'; state_reason?: 'completed' | 'not_planned' };

/** Opens or closes an issue or a pull request. */
export async function setState(
  context: Context,
  { repository, number }: { repository: string; number: number },
  change: Change,
): Promise<z.input<typeof issueSummary>> {
  const vendor = await openVendor(context);
  const asked = { ...placeOf(repository), issue_number: number, ...change };
  return summariseIssue(await vendor.call(issue, ({ issues }) => issues.update(asked)));
}
