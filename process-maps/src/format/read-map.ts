import type { Document } from 'yaml';
import type { Finding, MapPath } from '../checks/finding.ts';
import type { FormatFault } from './explain-issue.ts';
import { NO_HOLES } from './holes.ts';
import { FORMAT, MapDocument } from './map.schema.ts';
import { readYaml, type YamlFile, yamlToJson } from './read-yaml.ts';
import { type PartialMap, repairMap } from './repair-map.ts';
import { SOURCE_LIMITS } from './source-limits.ts';
import { locate, type Place, type Position } from './source-positions.ts';

/** A map file that was read: its document when it has the right shape, else what is wrong with it. */
export interface ReadMap {
  document?: MapDocument;
  /** When parts could not be read: the rest, for checks and for drawing. Never for running. */
  partial?: PartialMap;
  findings: Finding[];
  /** The YAML with comments and layout, for changes that keep them. */
  yaml?: Document.Parsed;
  /** Line and column of a path in the file. */
  at(path: MapPath, place?: Place): Position;
}

/** Reads a map from YAML text. Every fault has a line and a column; several faults are reported at once. */
export function readMap(text: string): ReadMap {
  const file = readYaml(text);
  const at = (path: MapPath, place?: Place) => (file.document ? locate(file, path, place) : { line: 1, column: 1 });
  const ofText = yamlFindings(file);
  if (!file.document || file.unreliable) return { findings: ofText, at, ...withYaml(file) };
  const read = readShape(yamlToJson(file.document.contents), at);
  if (ofText.length === 0) return { ...read, yaml: file.document };
  const { document, ...rest } = read;
  const partial = rest.partial ?? (document && { document, holes: NO_HOLES });
  const findings = inOrder([...ofText, ...read.findings]);
  return { ...(partial ? { partial } : {}), findings, at, yaml: file.document };
}

/** Checks data that did not come from text, e.g. a map held by the editor. */
export function readDocument(json: unknown): ReadMap {
  return readShape(json, () => ({ line: 1, column: 1 }));
}

function readShape(json: unknown, at: ReadMap['at']): ReadMap {
  const other = otherFormat(json);
  if (other) return { findings: [finding(other, at)], at };
  const parsed = MapDocument.safeParse(json);
  if (parsed.success) return { document: parsed.data, findings: [], at };
  const { faults, partial } = repairMap(json as object, parsed.error.issues);
  const findings = inOrder(faults.slice(0, SOURCE_LIMITS.faults).map((fault) => finding(fault, at)));
  return { findings, at, ...(partial ? { partial } : {}) };
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
  const format = Object.hasOwn(json, 'format') ? (json as { format: unknown }).format : undefined;
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

const WHY = 'A map that cannot be read cannot be drawn or run.';

function finding(fault: FormatFault, at: ReadMap['at']): Finding {
  const { message, fix, path, atKey } = fault;
  const step = path[0] === 'steps' && typeof path[1] === 'string' ? path[1] : null;
  return { code: 'format', severity: 'must_fix', message, why: WHY, fix, step, path, ...at(path, { atKey }) };
}

function yamlFindings(file: YamlFile): Finding[] {
  return file.faults.slice(0, SOURCE_LIMITS.faults).map(({ message, fix, offset }) => {
    const { line, col } = file.lines.linePos(offset);
    const place = { line: Math.max(1, line), column: Math.max(1, col) };
    return { code: 'format', severity: 'must_fix', message, why: WHY, fix, step: null, path: [], ...place };
  });
}

function inOrder(findings: Finding[]): Finding[] {
  return findings.toSorted((one, other) => one.line - other.line || one.column - other.column);
}

function withYaml(file: YamlFile): { yaml?: Document.Parsed } {
  return file.document ? { yaml: file.document } : {};
}
