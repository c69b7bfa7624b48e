import { asRecord, asTexts, asText } from '@baton/google-account/sandbox';

type Fits = (file: Record<string, unknown>) => boolean;

/** A quoted text of the search language. */
const text = String.raw`'((?:[^'\\]|\\.)*)'`;

const unquoted = (given = ''): string => given.replace(/\\(.)/g, '$1');

const forms: [RegExp, (...found: string[]) => Fits][] = [
  [new RegExp(`^name contains ${text}`), (words) => (file) => has(file['name'], words)],
  [new RegExp(`^fullText contains ${text}`), (words) => (file) => has(file['name'], words)],
  [new RegExp(`^mimeType = ${text}`), (type) => (file) => file['mimeType'] === type],
  [new RegExp(`^mimeType != ${text}`), (type) => (file) => file['mimeType'] !== type],
  [new RegExp(`^${text} in parents`), (folder) => (file) => asTexts(file['parents']).includes(folder!)],
  [/^trashed = false/, () => (file) => file['trashed'] !== true],
  [
    new RegExp(`^appProperties has \\{ key=${text} and value=${text} \\}`),
    (key, value) => (file) => asRecord(file['appProperties'])[key!] === value,
  ],
];

const has = (value: unknown, words = ''): boolean => asText(value).toLowerCase().includes(words.toLowerCase());

/** Reads a search as Google does; undefined when it is not one. */
export function readSearch(query: string): Fits | undefined {
  const all: Fits[] = [];
  let rest = query;
  while (rest !== '') {
    const form = forms.map(([pattern, make]) => ({ found: pattern.exec(rest), make })).find(({ found }) => found);
    if (!form?.found) return undefined;
    all.push(form.make(...form.found.slice(1).map(unquoted)));
    rest = rest.slice(form.found[0].length);
    if (rest === '') break;
    if (!rest.startsWith(' and ')) return undefined;
    rest = rest.slice(' and '.length);
  }
  return (file) => all.every((fits) => fits(file));
}
