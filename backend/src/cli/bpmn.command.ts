import { readFileSync, statSync } from 'node:fs';
import { formatFindings, readMap } from '@baton/process-maps';
import { fromBpmn, toBpmn } from '@baton/process-maps/bpmn';
import { stringify } from 'yaml';
import { NotUnderstood, Refused } from './exit-codes.ts';
import type { Output } from './output.ts';

/** Bytes. Anything larger is not even read; the limits of both formats are far below. */
const largestFile = 50_000_000;

/** `baton bpmn out <map.yaml>`: the map as BPMN 2.0 on standard output. */
export async function bpmnOutCommand(file: string, output: Output): Promise<void> {
  const { document, findings } = readMap(readText(file, 'a map file'));
  if (!document) throw new Refused(formatFindings(findings, file).trimEnd());
  output.out((await toBpmn(document)).trimEnd());
}

/** `baton bpmn in <file.bpmn>`: the map as YAML on standard output, and what was not understood on standard error. */
export async function bpmnInCommand(file: string, output: Output): Promise<void> {
  const read = await fromBpmn(readText(file, 'a BPMN file'));
  if (!read.ok) throw new Refused(`${file}: ${read.problem}`);
  output.out(stringify(read.document, { lineWidth: 0 }).trimEnd());
  for (const { element, why } of read.notUnderstood) output.err(`${file}: ${element ? `${element}: ` : ''}${why}`);
}

function readText(file: string, expected: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new NotUnderstood(`Expected ${expected}, but there is no file "${file}".`);
  if (found.size > largestFile) {
    throw new NotUnderstood(
      `Expected ${expected}, but "${file}" has ${Math.round(found.size / 1_000_000)} MB: such files have a few kilobytes.`,
    );
  }
  return readFileSync(file, 'utf8');
}
