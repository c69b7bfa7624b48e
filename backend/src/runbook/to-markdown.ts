import type { Runbook } from '@baton/contract';

/** A document of sections as Markdown. What people wrote cannot become markup: its signs are written out. */
export function toMarkdown({ title, version, at, sections }: Omit<Runbook, 'markdown'>): string {
  const parts = sections.map(({ title: name, text, table }) =>
    [`## ${escape(name)}`, ...text.map(escape), ...(table.length > 0 ? [tableOf(table)] : [])].join('\n\n'),
  );
  const head = `# ${escape(title)}: runbook\n\nVersion ${version}, as of ${at.slice(0, 10)}.`;
  return `${[head, ...parts].join('\n\n')}\n`;
}

function tableOf([head = [], ...rows]: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.map(escape).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

const escape = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`);
