import { CaseList, type CaseLine } from '@baton/contract';
import { table, type Output } from './output.ts';
import { connect } from './server-client.ts';
import { currentSession } from './sign-in.command.ts';

export interface CasesOptions {
  map?: string;
  status?: string;
  flag?: string;
  search?: string;
  limit?: string;
  json?: boolean;
}

/** `baton cases`: newest first, with who has the baton now. */
export async function listCasesCommand(options: CasesOptions, output: Output): Promise<void> {
  const { json, ...filters } = options;
  const answer = await connect(currentSession()).get(`/api/cases?${new URLSearchParams(filters)}`, CaseList);
  if (json) return output.out(JSON.stringify(answer, null, 2));
  if (answer.cases.length === 0) return output.out('No cases.');
  output.out(
    table([['CASE', 'STATUS', 'CLOCK', 'WHO HAS THE BATON', 'STEP', 'MAP', 'TITLE'], ...answer.cases.map(line)]),
  );
  if (answer.more) output.err(`${answer.cases.length} of ${answer.total} cases; --limit shows more.`);
}

/** The person, or where the case is, e.g. "Handled automatically". */
export const batonOf = (one: CaseLine): string => one.baton.person?.name ?? one.baton.where;

const clockWords = { late: 'late', nearly: 'nearly late' };

const marksOf = ({ clock: { lateness, silentSince } }: CaseLine): string =>
  [lateness ? clockWords[lateness] : '', silentSince ? 'silent' : ''].filter((mark) => mark !== '').join(', ');

const line = (one: CaseLine): string[] => [
  one.id,
  one.status,
  marksOf(one),
  batonOf(one),
  one.baton.step,
  one.map.slug,
  one.title,
];
