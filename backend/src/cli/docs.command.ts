import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedPages } from '@baton/process-maps';
import { exitCodes, NotUnderstood } from './exit-codes.ts';
import type { Output } from './output.ts';

const docs = path.resolve(import.meta.dirname, '../../../process-maps/docs');

/** `baton docs`: writes the list of checks and the format reference from the language itself. */
export function writeDocsCommand(options: { check?: boolean }, output: Output): number {
  const pages = generatedPages((code) => read(path.join(docs, 'checks', `${code}.md`)));
  const stale = Object.entries(pages).filter(([file, text]) => readIfThere(path.join(docs, file)) !== text);
  for (const [file, text] of stale) {
    if (!options.check) writeFileSync(path.join(docs, file), text);
    output.out(`${file}: ${options.check ? 'is not what the language says' : 'written'}.`);
  }
  return options.check && stale.length > 0 ? exitCodes.refused : exitCodes.ok;
}

function read(file: string): string {
  const text = readIfThere(file);
  if (text === undefined)
    throw new NotUnderstood(`Expected the page ${file}, but it is not there: this needs the source tree.`);
  return text;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
