import type { LiveEvent } from '@baton/contract';

/** A key of the query cache; every query whose key begins with it is stale. */
export type StaleKey = readonly string[];

const everything: StaleKey[] = [
  ['me'],
  ['asks'],
  ['ask'],
  ['cases'],
  ['case'],
  ['family'],
  ['maps'],
  ['map'],
  ['switches'],
  ['notices'],
  ['workload'],
];

/** What has to be read again after something happened. Counts are written into the map in sight, not read again. */
export const staleAfter = (event: LiveEvent): StaleKey[] => {
  switch (event.type) {
    case 'hello':
      return event.replayed ? [] : everything;
    case 'ask':
      // A line that came along is put into the lists as it is.
      return [...(event.line ? [] : [['asks']]), ['ask', event.caseId, event.askId], ['case', event.caseId]];
    case 'notices':
      return [['notices'], ['colleague-questions']];
    case 'case':
      return [
        ['cases'],
        ['case', event.caseId],
        ['maps'],
        ...(event.parent === null ? [] : [['family', event.parent]]),
      ];
    case 'switch':
      return [['switches'], ['me'], ['maps'], ['map'], ['connectors']];
    case 'counts':
      return [];
  }
};
