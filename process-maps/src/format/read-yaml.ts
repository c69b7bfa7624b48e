import { type Document, isAlias, isNode, LineCounter, parseAllDocuments, visit } from 'yaml';
import type { FormatFault } from './explain-issue.ts';
import { refuseSource } from './source-limits.ts';

/** A parsed file. `document` keeps comments and layout, so that the map can be changed and written back. */
export interface YamlFile {
  text: string;
  document?: Document.Parsed;
  lines: LineCounter;
  /** Faults with an offset into the text. */
  faults: (Omit<FormatFault, 'path' | 'atKey'> & { offset: number })[];
}

export function readYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const refused = refuseSource(text);
  if (refused) return { text, lines, faults: [{ message: refused, fix: 'Choose a map file.', offset: 0 }] };
  try {
    return parse(text, lines);
  } catch {
    // The parser recurses; text that exhausts the stack in spite of the depth limit is not a map.
    return {
      text,
      lines,
      faults: [{ message: 'The file cannot be read: it is nested too deeply.', fix: 'Simplify it.', offset: 0 }],
    };
  }
}

function parse(text: string, lines: LineCounter): YamlFile {
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    schema: 'core',
    resolveKnownTags: false,
    logLevel: 'error',
  });
  if (!('length' in documents) || documents.length === 0) {
    return {
      text,
      lines,
      faults: [{ message: 'The file is empty; a map starts with "format: 1".', fix: 'Write a map.', offset: 0 }],
    };
  }
  const [document, second] = documents as Document.Parsed[];
  const faults: YamlFile['faults'] = [...document!.errors, ...document!.warnings].map((error) => ({
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
  faults.push(...sharedPieces(document!));
  return { text, document: document!, lines, faults };
}

/** Anchors, aliases and tags: a map says everything where it stands, so nothing can multiply or hide. */
function sharedPieces(document: Document.Parsed): YamlFile['faults'] {
  const faults: YamlFile['faults'] = [];
  const report = (what: string, offset: number | undefined) =>
    faults.push({
      message: `${what} cannot be used in a map.`,
      fix: 'Write the value out where it is needed.',
      offset: offset ?? 0,
    });
  visit(document, {
    Node: (_, node) => {
      if (faults.length >= 5) return visit.BREAK;
      if (isAlias(node)) report(`The alias *${node.source}`, node.range?.[0]);
      else if (isNode(node) && node.anchor) report(`The anchor &${node.anchor}`, node.range?.[0]);
      else if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) report(`The tag ${node.tag}`, node.range?.[0]);
      return undefined;
    },
  });
  return faults;
}

const YAML_WORDS: Record<string, string> = {
  DUPLICATE_KEY: 'this name is given twice.',
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
