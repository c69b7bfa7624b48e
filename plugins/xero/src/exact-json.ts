/** What ECMAScript tells a reviver about a number: the digits as they came. */
interface Source {
  source?: string;
}

/** `JSON.parse` whose reviver sees the source: part of ECMAScript, not yet of the type definitions. */
const parseWithSource = JSON.parse as (
  text: string,
  revive: (key: string, value: unknown, context: Source) => unknown,
) => unknown;

const rawJson = (JSON as unknown as { rawJSON: (text: string) => object }).rawJSON;

/** JSON whose numbers stay text, digit for digit: amounts of money never become floats. @throws SyntaxError */
export const exactly = (text: string): unknown =>
  parseWithSource(text, (_key, value, { source }) => (typeof value === 'number' ? (source ?? String(value)) : value));

/** A decimal that goes into JSON as it is written; the SDK's types ask for a number. */
export const exactNumber = (decimal: string): number => rawJson(decimal) as unknown as number;
