import { ALL_CHECKS } from '../checks/all-checks.ts';
import type { Severity } from '../checks/finding.ts';
import { SEVERITIES } from '../checks/severities.ts';

const HEADINGS: Record<Severity, string> = {
  must_fix: 'Must be fixed before a map can be published',
  warning: 'Warnings',
  suggestion: 'Suggestions',
};

/** The list of all checks as a page, from the checks themselves. `titleOf` gives the title of a check's page. */
export function checksIndex(titleOf: (code: string) => string): string {
  const severityOf = (code: string): Severity => SEVERITIES[code as keyof typeof SEVERITIES];
  const parts = (Object.keys(HEADINGS) as Severity[]).map((severity) => {
    const checks = ALL_CHECKS.filter(({ code }) => severityOf(code) === severity);
    const rows = checks.map(({ code, why, forCurrent }) => {
      const maps = forCurrent ? 'all' : 'redesigned';
      return `| [${titleOf(code)}](checks/${code}.md) | \`${code}\` | ${why} | ${maps} |`;
    });
    return [`## ${HEADINGS[severity]}`, '', '| Check | Code | Why | Maps |', '| --- | --- | --- | --- |', ...rows].join(
      '\n',
    );
  });
  const lead = [
    '# Checks',
    '',
    'Written by `baton docs`. What a check finds reads the same in the editor, on the command line and here. “All” maps are those of',
    'today too. A warning or a suggestion can be accepted in the map: `accepted: [{ check, step, reason, by }]`, with a reason and a name.',
  ];
  return `${[...lead, '', parts.join('\n\n')].join('\n')}\n`;
}
