import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import YAML from 'yaml';

const root = path.resolve(import.meta.dirname, '../..');

/** Where the vendors' published descriptions are; undefined when this machine does not have them. */
export function specFolder(): string | undefined {
  const folder = process.env['BATON_VENDOR_SPECS'] ?? path.join(root, '../shared/vendor-specs');
  return existsSync(path.join(folder, 'README.md')) ? folder : undefined;
}

/** Reads an OpenAPI document in YAML or JSON. */
export function readSpec(file: string): Record<string, unknown> {
  const text = readFileSync(path.join(specFolder() ?? root, file), 'utf8');
  const document: unknown = file.endsWith('.json') ? JSON.parse(text) : YAML.parse(text, { maxAliasCount: -1 });
  return document as Record<string, unknown>;
}
