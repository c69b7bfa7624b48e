import { type Document, isAlias, isMap, isNode, isScalar, isSeq, parseAllDocuments, type YAMLMap } from 'yaml';
import type { FormatFault } from './explain-issue.ts';
import { SOURCE_LIMITS } from './source-limits.ts';

/** A parsed file. `document` keeps comments and layout, so that the map can be changed and written back. */
export interface YamlFile {
  text: string;
  document?: Document.Parsed;
  /** True when the text as a whole may not mean what it says, so that nothing should be concluded from it. */
  unreliable: boolean;
  /** Faults with an offset into the text. */
  faults: (Omit<FormatFault, 'path' | 'atKey'> & { offset: number })[];
}

/** The strict reader. The text is one that `refuseSource` lets pass. */
export function readYaml(text: string): YamlFile {
  try {
    return parse(text);
  } catch {
    // The parser recurses; text that exhausts the stack in spite of the depth limit is not a map.
    return refusal(text, 'The file cannot be read: it is nested too deeply.', 'Simplify it.');
  }
}

export function refusal(text: string, message: string, fix: string): YamlFile {
  return { text, unreliable: true, faults: [{ message, fix, offset: 0 }] };
}

function parse(text: string): YamlFile {
  const documents = parseAllDocuments(text, {
    prettyErrors: false,
    stringKeys: true,
    // Looked for below: the library compares every pair of keys, which takes minutes for a hostile file.
    uniqueKeys: false,
    schema: 'core',
    resolveKnownTags: false,
    logLevel: 'error',
  });
  if (!('length' in documents) || documents.length === 0) {
    return refusal(text, 'The file is empty; a map starts with "format: 1".', 'Write a map.');
  }
  const [document, second] = documents as Document.Parsed[];
  const faults: YamlFile['faults'] = [
    ...document!.errors.slice(0, SOURCE_LIMITS.faults),
    ...document!.warnings.slice(0, 5),
  ].map((error) => ({
    message: `The file is not valid YAML: ${plain(error.code, error.message)}`,
    fix: 'Correct this line.',
    offset: error.pos[0],
  }));
  if (second) {
    faults.push({
      message: 'The file holds several documents; a map is one.',
      fix: 'Remove the --- line and what follows.',
      offset: second.range[0],
    });
  }
  const forbidden = forbiddenPieces(document!);
  const unreliable = faults.length > 0 || forbidden.some(({ fix }) => fix !== KEEP_ONE);
  return { text, document: document!, unreliable, faults: [...faults, ...forbidden] };
}

/** A parsed file as plain data. Of a name that is given twice the first counts. */
export function yamlToJson(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(yamlToJson);
  if (!isMap(node)) return undefined;
  const record: Record<string, unknown> = {};
  for (const { key, value } of node.items) {
    const name = String(isScalar(key) ? key.value : key);
    if (name !== '__proto__' && !Object.hasOwn(record, name)) record[name] = value === null ? null : yamlToJson(value);
  }
  return record;
}

const WRITE_OUT = 'Write the value out where it is needed.';
const KEEP_ONE = 'Keep one of them, or rename it.';

/** Anchors, aliases, tags and doubled names: a map says everything once and where it stands; nothing multiplies or hides. */
function forbiddenPieces(document: Document.Parsed): YamlFile['faults'] {
  const faults: YamlFile['faults'] = [];
  look(document.contents, faults);
  // One sentence about shared pieces is enough: an alias bomb has thousands.
  const shared = faults.findIndex(({ fix }) => fix === WRITE_OUT);
  return faults.filter(({ fix }, index) => fix !== WRITE_OUT || index === shared);
}

function look(node: unknown, faults: YamlFile['faults']): void {
  if (!isNode(node) || faults.length >= SOURCE_LIMITS.faults) return;
  const offset = node.range?.[0] ?? 0;
  const forbid = (what: string) => faults.push({ message: `${what} cannot be used in a map.`, fix: WRITE_OUT, offset });
  if (isAlias(node)) forbid(`The alias *${node.source}`);
  else if (node.anchor) forbid(`The anchor &${node.anchor}`);
  else if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) forbid(`The tag ${node.tag}`);
  if (isMap(node)) lookAtPairs(node, faults);
  else if (isSeq(node)) for (const item of node.items) look(item, faults);
}

function lookAtPairs(map: YAMLMap, faults: YamlFile['faults']): void {
  const names = new Set<unknown>();
  for (const { key, value } of map.items) {
    look(key, faults);
    const name = isScalar(key) ? key.value : undefined;
    const offset = (isNode(key) ? key.range?.[0] : undefined) ?? 0;
    if (name === '__proto__')
      faults.push({ message: '"__proto__" cannot be used as a name.', fix: 'Rename it.', offset });
    else if (names.has(name))
      faults.push({ message: `${JSON.stringify(name)} is given twice.`, fix: KEEP_ONE, offset });
    names.add(name);
    look(value, faults);
  }
}

const YAML_WORDS: Record<string, string> = {
  TAB_AS_INDENT: 'use spaces, not tabs, to indent.',
  BAD_INDENT: 'this line is indented wrongly.',
  MISSING_CHAR: 'a closing quote or bracket is missing.',
  BLOCK_AS_IMPLICIT_KEY: 'this line is indented wrongly, or a colon needs quotes around its text.',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing, or text with a colon needs quotes.',
  UNEXPECTED_TOKEN: 'something here is unexpected; text with special characters needs quotes.',
};

function plain(code: string, message: string): string {
  return YAML_WORDS[code] ?? `${message.split('\n')[0]!.replace(/\.?$/, '.')}`;
}
