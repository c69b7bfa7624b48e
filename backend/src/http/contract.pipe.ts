import { StandardSchemaValidationPipe } from '@nestjs/common';
import { explainIssue, type Issue } from './explain-issue.ts';
import { badInput } from './refusal.ts';

/** Every body and query against the contract's schema: what does not fit is refused, field by field. */
export const contractPipe = (): StandardSchemaValidationPipe =>
  new StandardSchemaValidationPipe({ exceptionFactory: (issues) => refusalOf(issues) });

/** @returns a 400 whose sentence names the first field at fault, with all of them in `fields`. */
export function refusalOf(issues: readonly Issue[]) {
  const fields: Record<string, string> = {};
  for (const issue of issues.slice(0, 50)) fields[placeOf(issue)] ??= explainIssue(issue);
  const [first] = issues;
  const place = first ? placeOf(first) : '';
  const why = first ? explainIssue(first) : 'it has another form';
  return badInput(
    place
      ? `“${place}” is not as expected: ${why}. Correct it and try again.`
      : `The request is not as expected: ${why}.`,
    fields,
  );
}

function placeOf(issue: Issue): string {
  return (issue.path ?? [])
    .map((part) => (typeof part === 'object' && part && 'key' in part ? String(part.key) : String(part)))
    .join('.');
}
