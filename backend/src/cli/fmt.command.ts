import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { formatFindings, formatMap } from '@baton/process-maps';
import { exitCodes } from './exit-codes.ts';
import { findMapFiles } from './find-map-files.ts';
import type { Output } from './output.ts';

/** `baton fmt <path...>`: the one layout. A file that cannot be read stays as it is, and its faults are told. */
export function formatMapsCommand(paths: string[], options: { check?: boolean }, output: Output): number {
  let code: number = exitCodes.ok;
  for (const file of findMapFiles(paths)) {
    const before = readFileSync(file, 'utf8');
    const result = formatMap(before);
    if ('findings' in result) {
      output.out(formatFindings(result.findings, file).trimEnd());
      code = exitCodes.refused;
    } else if (result.text !== before) {
      if (options.check) code = exitCodes.refused;
      else replaceFile(file, result.text);
      output.out(`${file}: ${options.check ? 'is laid out differently' : 'laid out'}.`);
    }
  }
  return code;
}

/** Whole or not at all: a file is never half written. */
function replaceFile(file: string, text: string): void {
  const beside = `${file}.${process.pid}.tmp`;
  writeFileSync(beside, text);
  renameSync(beside, file);
}
