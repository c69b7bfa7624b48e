import { readFileSync } from 'node:fs';
import type { Json } from '@baton/process-maps';
import { LineCounter, isMap, isSeq, parseDocument } from 'yaml';
import { NotUnderstood } from '../exit-codes.ts';

/** The saved cases of a map's `evals.yaml`, each with its line: `cases: [{ id, input, at?, answers? }]`. */
export function savedYaml(file: string): { line: number; value: Json }[] {
  const lines = new LineCounter();
  const document = parseDocument(readText(file), { lineCounter: lines, schema: 'core', logLevel: 'error' });
  const [fault] = document.errors;
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0]);
    throw new NotUnderstood(`${file}:${line}:${col}: This is not valid YAML.`);
  }
  const cases: unknown = document.get('cases');
  if (!isMap(document.contents) || !isSeq(cases)) {
    throw new NotUnderstood(`Expected a list of saved cases under “cases” in "${file}".`);
  }
  return cases.items.map((item) => {
    const line = isMap(item) && item.range ? lines.linePos(item.range[0]).line : 1;
    const value = isMap(item) ? (item.toJS(document, { maxAliasCount: 0 }) as Record<string, Json>) : null;
    // Here the trigger's event is called what it is to whoever writes the case: the input.
    return { line, value: value && { ...value, trigger: value['input'] ?? null } };
  });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new NotUnderstood(`Expected a file with saved cases, but "${file}" cannot be read.`);
  }
}
