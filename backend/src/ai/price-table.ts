/** US dollars per million parts of text. `atLeastPrompt`: the row applies to prompts from this size on. */
interface Price {
  model: string;
  atLeastPrompt: number;
  input: number;
  output: number;
  cacheRead?: number;
  cacheWrite?: number;
}

export interface Usage {
  input: number;
  output: number;
  cacheRead: number;
  cacheWrite: number;
}

/** Last compared with the published prices. */
const pricesCheckedOn = '2026-11-21';

const prices: readonly Price[] = [
  { model: 'claude-haiku-5-5', atLeastPrompt: 100_001, input: 0.5, output: 2.5, cacheRead: 0.05, cacheWrite: 0.625 },
  { model: 'claude-haiku-5-5', atLeastPrompt: 0, input: 0.1, output: 0.5, cacheRead: 0.01, cacheWrite: 0.125 },
  { model: 'claude-sonnet-5-5', atLeastPrompt: 0, input: 2, output: 10, cacheRead: 0.1, cacheWrite: 2.5 },
  { model: 'claude-opus-5-5', atLeastPrompt: 0, input: 4, output: 20, cacheRead: 0.2, cacheWrite: 5 },
  { model: 'claude-fable-5-1', atLeastPrompt: 0, input: 10, output: 50, cacheRead: 0.25 },
];

/** Cost of one call in US dollars; null when the model, or a rate that was used, is not in the table: never a guess. */
export function costOf(model: string, usage: Usage): number | null {
  const prompt = usage.input + usage.cacheRead + usage.cacheWrite;
  const price = prices.find((row) => row.model === model && prompt >= row.atLeastPrompt);
  if (!price) return null;
  if (
    (usage.cacheRead > 0 && price.cacheRead === undefined) ||
    (usage.cacheWrite > 0 && price.cacheWrite === undefined)
  )
    return null;
  const { input, output, cacheRead = 0, cacheWrite = 0 } = price;
  return (
    (usage.input * input + usage.output * output + usage.cacheRead * cacheRead + usage.cacheWrite * cacheWrite) / 1e6
  );
}

export const costWords = (usd: number | null): string =>
  usd === null ? 'cost unknown' : `$${usd.toFixed(6)} by the list prices of ${pricesCheckedOn}`;

/** The dollars in `costWords`; null = unknown. */
export function dollarsIn(words: string): number | null {
  const found = /^\$(\d+(?:\.\d+)?) /.exec(words);
  return found ? Number(found[1]) : null;
}
