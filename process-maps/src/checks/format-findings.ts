import type { Finding, Severity } from './finding.ts';

const WORDS: Record<Severity, string> = { must_fix: 'must fix', warning: 'warning', suggestion: 'suggestion' };

/** Findings as text for a terminal: place, what is wrong, why it matters, how to fix it; a count at the end. */
export function formatFindings(findings: readonly Finding[], file: string): string {
  if (findings.length === 0) return `${file}: nothing to fix.\n`;
  const lines = findings.map(({ line, column, severity, code, message, why, fix }) =>
    [`${file}:${line}:${column}  ${WORDS[severity]}  ${message}  [${code}]`, `    Why: ${why}`, `    Fix: ${fix}`].join(
      '\n',
    ),
  );
  return `${lines.join('\n')}\n\n${count(findings)}\n`;
}

function count(findings: readonly Finding[]): string {
  const mustFix = findings.filter(({ severity }) => severity === 'must_fix').length;
  const rest = findings.length - mustFix;
  const words = `${mustFix} to fix before publishing`;
  return rest === 0 ? words : `${words}, ${rest} to look at`;
}
