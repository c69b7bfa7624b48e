import type { HistoryEntry } from '@baton/contract';
import { showFields } from '../words/show-value.ts';
import { isRecord } from '../words/is-record.ts';

type Json = HistoryEntry['data'];
export type Fact = ReturnType<typeof showFields>[number];

export interface EntryFacts {
  wentIn: Fact[];
  cameOut: Fact[];
  recorded: Fact[];
  /** Who did it: "Sandbox", "Answered by built-in rules. ..." */
  badge: string;
}

const inKeys = ['input', 'trigger'];
const outKeys = ['output', 'failure'];
/** Keys that only programs need, or that the sentence already says. */
const silent = new Set([...inKeys, ...outKeys, 'facts', 'ask', 'to', 'kind', 'step']);

const fieldsOf = (data: { [key: string]: Json }, keys: string[]): Fact[] =>
  keys.flatMap((key) => (data[key] === undefined ? [] : showFields(data[key])));

const badgeOf = (data: { [key: string]: Json }): string => {
  const badge = isRecord(data['facts']) ? data['facts']['badge'] : data['badge'];
  return typeof badge === 'string' ? badge : '';
};

/** Which texts of the company an AI step was given, each with its version. */
const toldOf = (data: { [key: string]: Json }): Fact[] => {
  const told = isRecord(data['facts']) ? data['facts']['told'] : undefined;
  if (!Array.isArray(told)) return [];
  const packs = told.flatMap((one) =>
    isRecord(one) ? [`${String(one['title'])}, version ${String(one['version'])}`] : [],
  );
  return [{ name: 'Told about the company', text: packs.join('; ') }];
};

/** What a history entry shows: what went in, what came out, and whatever else was recorded. */
export const entryFacts = ({ data }: Pick<HistoryEntry, 'data'>): EntryFacts => {
  if (!isRecord(data)) return { wentIn: [], cameOut: [], recorded: data === null ? [] : showFields(data), badge: '' };
  const rest = Object.entries(data).filter(([key]) => !silent.has(key) && key !== 'badge');
  return {
    wentIn: [...fieldsOf(data, inKeys), ...toldOf(data)],
    cameOut: fieldsOf(data, outKeys),
    recorded: rest.length === 0 ? [] : showFields(Object.fromEntries(rest)),
    badge: badgeOf(data),
  };
};
