import { readFileSync, statSync } from 'node:fs';
import { compile, formatFindings, readMap, type Finding } from '@baton/process-maps';
import { exitCodes, NotUnderstood } from './exit-codes.ts';
import { findMapFiles } from './find-map-files.ts';
import { installedActions } from './installed-actions.ts';
import type { Output } from './output.ts';

interface CheckedFile {
  file: string;
  findings: Finding[];
}

/** Bytes. Anything larger is not even read; the language's own limit is far below. */
const largestFile = 50_000_000;

/** `baton check <path...>`: every fault of every map, with line and column. Exit code 1 when something must be fixed. */
export async function checkMapsCommand(paths: string[], options: { json?: boolean }, output: Output): Promise<number> {
  const checked: CheckedFile[] = [];
  for (const file of findMapFiles(paths)) checked.push({ file, findings: await checkFile(file) });
  const mustFix = checked.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'must_fix').length;
  if (options.json) output.out(JSON.stringify({ files: checked.map(asJson), mustFix }, null, 2));
  else
    output.out(
      checked
        .map(({ file, findings }) => formatFindings(findings, file))
        .join('\n')
        .trimEnd(),
    );
  return mustFix > 0 ? exitCodes.refused : exitCodes.ok;
}

async function checkFile(file: string): Promise<Finding[]> {
  const text = readText(file);
  // A file that cannot be read as a map is told so at once, without loading the connectors.
  const read = readMap(text);
  const hasMap = read.document !== undefined || read.partial !== undefined;
  return hasMap ? compile(read, { catalog: await installedActions() }).findings : read.findings;
}

/** What is no text becomes text with replacement characters, which the language refuses in one sentence. */
function readText(file: string): string {
  const { size } = statSync(file);
  if (size > largestFile) {
    throw new NotUnderstood(
      `Expected a map, but "${file}" has ${Math.round(size / 1_000_000)} MB: maps have a few kilobytes.`,
    );
  }
  return readFileSync(file, 'utf8');
}

function asJson({ file, findings }: CheckedFile) {
  const plain = findings.map(({ code, severity, message, why, fix, step, line, column }) => {
    return { code, severity, message, why, fix, step, line, column };
  });
  return { file, findings: plain };
}
