import { readQuickly } from '#quick-yaml';
import type { Document } from 'yaml';
import type { Finding, MapPath } from '../checks/finding.ts';
import type { FormatFault } from './explain-issue.ts';
import { NO_HOLES } from './holes.ts';
import { FORMAT, MapDocument } from './map.schema.ts';
import { readYaml, refusal, type YamlFile, yamlToJson } from './read-yaml.ts';
import { type PartialMap, repairMap } from './repair-map.ts';
import { refuseSource, SOURCE_LIMITS } from './source-limits.ts';
import { locate, type Place, type Position, positionsIn } from './source-positions.ts';
import { spotsOfDocument } from './spot.ts';

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
  const refused = refuseSource(text);
  if (refused) return readStrictly(refusal(text, refused, 'Choose a map file.'));
  const quick = readQuickly(text);
  if (!quick) return readStrictly(readYaml(text));
  const position = positionsIn(text);
  const strict = once(() => readYaml(text));
  const spots = once(quick.spots);
  const strictSpots = once(() => spotsOfDocument(strict().document));
  const at = (path: MapPath, place?: Place): Position => {
    const offset = locate(text, spots(), path, place);
    return position(offset >= 0 ? offset : locate(text, strictSpots(), path, place));
  };
  return withYaml(readShape(quick.json, at), () => strict().document);
}

/** What the strict reader made of a text: its findings are the file's. */
function readStrictly(file: YamlFile): ReadMap {
  const { document, text } = file;
  const position = positionsIn(text);
  const spots = once(() => spotsOfDocument(document));
  const at = (path: MapPath, place?: Place) =>
    document ? position(locate(text, spots(), path, place)) : { line: 1, column: 1 };
  const ofText = yamlFindings(file, position);
  if (!document || file.unreliable) return withYaml({ findings: ofText, at }, () => document);
  const read = readShape(yamlToJson(document.contents), at);
  if (ofText.length === 0) return withYaml(read, () => document);
  const partial = read.partial ?? (read.document && { document: read.document, holes: NO_HOLES });
  const findings = inOrder([...ofText, ...read.findings]);
  return withYaml({ ...(partial ? { partial } : {}), findings, at }, () => document);
}

/** Adds the document that keeps comments and layout; made when it is first asked for. */
function withYaml(read: ReadMap, make: () => Document.Parsed | undefined): ReadMap {
  return Object.defineProperty(read, 'yaml', { get: once(make), enumerable: true });
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
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

function yamlFindings({ faults }: YamlFile, position: (offset: number) => Position): Finding[] {
  return faults.slice(0, SOURCE_LIMITS.faults).map(({ message, fix, offset }) => {
    return { code: 'format', severity: 'must_fix', message, why: WHY, fix, step: null, path: [], ...position(offset) };
  });
}

function inOrder(findings: Finding[]): Finding[] {
  return findings.toSorted((one, other) => one.line - other.line || one.column - other.column);
}
