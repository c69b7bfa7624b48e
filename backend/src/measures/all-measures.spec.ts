import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { MeasureId } from '@baton/contract';
import { allMeasures } from './all-measures.ts';

const page = readFileSync(new URL('../../../docs/measures.md', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');

test('the contract names every measure once, and no other', () => {
  expect(allMeasures.map(({ id }) => id).toSorted()).toEqual(MeasureId.options.toSorted());
});

test.each(allMeasures.map((measure) => [measure.id, measure] as const))(
  'docs/measures.md says how %s is counted',
  (_id, measure) => {
    expect(page).toContain(`### ${measure.name} ${measure.formula} Source: ${measure.source}.`);
  },
);
