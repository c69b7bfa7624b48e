import { checksIndex } from './checks-index.ts';
import { formatReference } from './format-reference.ts';

/** The pages that are written from the language itself, by their file names in `docs`. `readPage` gives a check's page. */
export function generatedPages(readPage: (code: string) => string): Record<string, string> {
  const titleOf = (code: string) => /^# (.*)$/m.exec(readPage(code))?.[1] ?? code;
  return { 'checks.md': checksIndex(titleOf), 'format.md': formatReference() };
}
