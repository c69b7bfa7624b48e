import type { CaseDetail, CaseLine, CaseNotes } from '@baton/contract';
import { csvOf } from '../words/csv.ts';
import { showFields } from '../words/show-value.ts';
import { statusWords } from './status-words.ts';

type Notes = CaseNotes['notes'];

/** Everything that is known of a case, for programs. */
export const caseJson = (found: CaseDetail, notes: Notes): string =>
  JSON.stringify({ format: 'baton-case-1', case: found, notes }, null, 2);

/** Signs that Markdown would take for its own, in one line. */
const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`);

/** The story of a case, for people: what happened when, who decided what and why, and the notes beside it. */
export function caseMarkdown(found: CaseDetail, notes: Notes): string {
  const { map, status, baton, createdAt, finishedAt } = found;
  const facts = [
    `Map: ${map.title}, version ${map.version}`,
    `Status: ${statusWords[status].name}`,
    `Came in: ${createdAt}`,
    finishedAt ? `Ended: ${finishedAt}` : `Who has the baton: ${baton.person?.name ?? baton.where}`,
  ];
  const history = found.history.map(({ at, text, by, data }) => {
    const fields =
      data === null ? [] : showFields(data).map(({ name, text: value }) => `  - ${plain(name)}: ${plain(value)}`);
    return [`- ${at}${by ? `, ${plain(by.name)}` : ''}: ${plain(text)}`, ...fields].join('\n');
  });
  const written = notes.map(({ at, by, text, link }) =>
    plain(`${at}, ${by?.name ?? 'a person who has left'}: ${text}${link === '' ? '' : ` (${link})`}`),
  );
  return [
    `# Case ${found.id}: ${plain(found.title)}`,
    facts.map((fact) => `- ${plain(fact)}`).join('\n'),
    '## What happened',
    history.join('\n'),
    ...(written.length > 0 ? ['## Notes', written.map((note) => `- ${note}`).join('\n')] : []),
    '',
  ].join('\n\n');
}

/** The list of cases as a sheet. */
export const casesCsv = (cases: CaseLine[]): string =>
  csvOf([
    ['case', 'title', 'status', 'map', 'version', 'who has the baton', 'step', 'came in', 'changed', 'ended'],
    ...cases.map(({ id, title, status, map, baton, createdAt, updatedAt, finishedAt }) => [
      id,
      title,
      statusWords[status].name,
      map.title,
      map.version,
      baton.person?.name ?? baton.where,
      baton.step,
      createdAt,
      updatedAt,
      finishedAt,
    ]),
  ]);
