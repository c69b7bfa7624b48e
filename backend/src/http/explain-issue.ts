/** What the schema library says of one fault; the fields beside `message` are its own. */
export interface Issue {
  message: string;
  path?: readonly unknown[] | undefined;
  code?: string;
  origin?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
  expected?: string;
  format?: string;
  keys?: string[];
  values?: unknown[];
}

const words: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a record with fields',
  array: 'a list',
  record: 'a record with fields',
};

/** One fault in the words of people who do not program. */
export function explainIssue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${words[issue.expected ?? ''] ?? issue.expected}`;
    case 'too_small':
      return `expected at least ${amount(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `expected at most ${amount(issue.maximum, issue.origin)}`;
    case 'unrecognized_keys':
      return `the field “${issue.keys?.[0] ?? ''}” is not known here`;
    case 'invalid_value':
      return `expected one of ${(issue.values ?? []).join(', ')}`;
    case 'invalid_format':
      return issue.format === 'email' ? 'expected an e-mail address' : 'it has another form';
    case 'custom': // said by the contract itself, in the words of its readers
      return issue.message;
    default:
      return 'it has another form';
  }
}

function amount(limit: number | bigint | undefined, origin: string | undefined): string {
  if (origin === 'string') return `${limit} ${Number(limit) === 1 ? 'character' : 'characters'}`;
  return String(limit);
}
