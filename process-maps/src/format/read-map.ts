import type { Document } from 'yaml';
import type { Finding, MapPath } from '../checks/finding.ts';
import { explainIssue, type FormatFault } from './explain-issue.ts';
import { knownKeys } from './known-keys.ts';
import { FORMAT, MapDocument } from './map.schema.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { SOURCE_LIMITS } from './source-limits.ts';
import { locate, type Position } from './source-positions.ts';

/** A map file that was read: its document when it has the right shape, else what is wrong with it. */
export interface ReadMap {
  document?: MapDocument;
  findings: Finding[];
  /** The YAML with comments and layout, for changes that keep them. */
  yaml?: Document.Parsed;
  /** Line and column of a path; `key` points at the key. */
  at(path: MapPath, key?: boolean): Position;
}

/** Reads a map from YAML text. Every fault has a line and a column; several faults are reported at once. */
export function readMap(text: string): ReadMap {
  const file = readYaml(text);
  const at = (path: MapPath, key?: boolean) =>
    file.document ? locate(file.document, file.lines, path, key) : { line: 1, column: 1 };
  if (!file.document || file.faults.length > 0) return { findings: yamlFindings(file), at, ...withYaml(file) };
  const json: unknown = file.document.toJS({ maxAliasCount: 0 });
  const result = checkShape(json);
  if (Array.isArray(result)) {
    const findings = result.map((fault) => finding(fault, at));
    return {
      findings: findings.toSorted((one, other) => one.line - other.line || one.column - other.column),
      at,
      yaml: file.document,
    };
  }
  return { document: result, findings: [], yaml: file.document, at };
}

/** Checks data that did not come from text, e.g. a map held by the editor. */
export function readDocument(json: unknown): ReadMap {
  const at = () => ({ line: 1, column: 1 });
  const result = checkShape(json);
  if (Array.isArray(result)) return { findings: result.map((fault) => finding(fault, at)), at };
  return { document: result, findings: [], at };
}

function checkShape(json: unknown): MapDocument | FormatFault[] {
  const other = otherFormat(json);
  if (other) return [other];
  const parsed = MapDocument.safeParse(json);
  if (parsed.success) return parsed.data;
  const valueAt = (path: MapPath) => path.reduce<unknown>((value, step) => ownValue(value, step), json);
  const faults = parsed.error.issues.flatMap((issue) =>
    explainIssue(issue, valueAt, (path) => knownKeys(path, valueAt)),
  );
  // A misspelt key is one fault, not also a missing one.
  const meant = new Set(
    faults.flatMap((fault) => (fault.meant ? [[...fault.path.slice(0, -1), fault.meant].join('/')] : [])),
  );
  const real = faults.filter((fault) => fault.meant !== undefined || !meant.has(fault.path.join('/')));
  return real.slice(0, SOURCE_LIMITS.faults);
}

function otherFormat(json: unknown): FormatFault | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return {
      message: 'A map is a list of name: value lines; this file is something else.',
      fix: 'Start with "format: 1".',
      path: [],
      atKey: false,
    };
  }
  const format = ownValue(json, 'format');
  if (typeof format === 'number' && format > FORMAT) {
    return {
      message: `This map was made by a newer Baton (format ${format}; this one reads format ${FORMAT}).`,
      fix: 'Update Baton, or open the map where it was made.',
      path: ['format'],
      atKey: false,
    };
  }
  return undefined;
}

function ownValue(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, unknown>)[step];
}

const WHY = 'A map that cannot be read cannot be checked, drawn or run.';

function finding(fault: FormatFault, at: (path: MapPath, key?: boolean) => Position): Finding {
  const { message, fix, path } = fault;
  const step = path[0] === 'steps' && typeof path[1] === 'string' ? path[1] : null;
  return { code: 'format', severity: 'must_fix', message, why: WHY, fix, step, path, ...at(path, fault.atKey) };
}

function yamlFindings(file: YamlFile): Finding[] {
  return file.faults.slice(0, SOURCE_LIMITS.faults).map(({ message, fix, offset }) => {
    const { line, col } = file.lines.linePos(offset);
    const place = { line: Math.max(1, line), column: Math.max(1, col) };
    return { code: 'format', severity: 'must_fix', message, why: WHY, fix, step: null, path: [], ...place };
  });
}

function withYaml(file: YamlFile): { yaml?: Document.Parsed } {
  return file.document ? { yaml: file.document } : {};
}
