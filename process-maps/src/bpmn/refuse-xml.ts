/** What a BPMN file may be, so that reading ends quickly with one sentence whatever is in the file. */
export const BPMN_LIMITS = { characters: 5_000_000, elements: 50_000, depth: 100, attributes: 60 } as const;

const number = (value: number) => value.toLocaleString('en-US');

/** Why the text is not worth parsing; undefined when it is. Linear in the text's length. */
export function refuseXml(text: string): string | undefined {
  const { characters, elements, depth } = BPMN_LIMITS;
  if (text.length > characters) {
    return `A BPMN file may have ${number(characters)} characters, this one has ${number(text.length)}.`;
  }
  if (text.includes('\u0000') || text.includes('\ufffd')) return 'This is not a text file; BPMN is written in XML.';
  if (!/^\ufeff?\s*</.test(text)) return 'This is not a BPMN file: it does not start with "<".';
  const counts = count(text);
  if (counts.declaration) {
    return 'The file declares a document type or entities (<!DOCTYPE ...>), which a BPMN file does not need; remove them.';
  }
  if (counts.elements > elements) {
    return `A BPMN file may have ${number(elements)} elements; this one has more.`;
  }
  if (counts.depth > depth) return `The file is nested more than ${depth} levels deep; BPMN needs about ten.`;
  if (counts.attributes > BPMN_LIMITS.attributes) {
    return `An element may have ${BPMN_LIMITS.attributes} attributes; one in this file has more.`;
  }
  return undefined;
}

interface Counts {
  elements: number;
  depth: number;
  attributes: number;
  declaration: boolean;
}

/** Walks from one "<" to the next; comments and CDATA are passed over as a whole. */
function count(text: string): Counts {
  const counts: Counts = { elements: 0, depth: 0, attributes: 0, declaration: false };
  let open = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    if (text.startsWith('<!--', at) || text.startsWith('<![CDATA[', at)) {
      at = text.indexOf(text[at + 2] === '-' ? '-->' : ']]>', at + 4);
      if (at === -1) break;
    } else if (text[at + 1] === '!') counts.declaration = true;
    else if (text[at + 1] === '/') open--;
    else if (text[at + 1] !== '?') {
      const end = text.indexOf('>', at);
      const tag = text.slice(at, end === -1 ? text.length : end);
      counts.elements++;
      counts.attributes = Math.max(counts.attributes, tag.split('=').length - 1 - quotedEquals(tag));
      if (!tag.endsWith('/')) counts.depth = Math.max(counts.depth, ++open);
      if (end === -1 || counts.elements > BPMN_LIMITS.elements) break;
    }
  }
  return counts;
}

/** Equals signs inside of quotes are not attributes. */
function quotedEquals(tag: string): number {
  return (tag.match(/"[^"]*"|'[^']*'/g) ?? []).reduce((sum, quoted) => sum + quoted.split('=').length - 1, 0);
}
