import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MapDocument } from '../format/map.schema.ts';
import { readDocument } from '../format/read-map.ts';
import { anyMap } from '../testing/any-map.ts';
import { propertyRuns } from '../testing/property-runs.ts';
import { fromBpmn } from './from-bpmn.ts';
import { toBpmn } from './to-bpmn.ts';

/** A list of one way without a rule or words means that way. */
function meaning(map: MapDocument): unknown {
  const text = JSON.stringify(map, (key, value: unknown) => {
    const [only, ...others] = key === 'next' && Array.isArray(value) ? (value as object[]) : [];
    const isPlain = only && others.length === 0 && Object.keys(only).join() === 'to';
    return isPlain ? (only as { to: string }).to : value;
  });
  return JSON.parse(text);
}

test('map to BPMN to map: the same map, and nothing that was not understood', async () => {
  await fc.assert(
    fc.asyncProperty(anyMap, async (map) => {
      const { document } = readDocument(map);
      const back = await fromBpmn(await toBpmn(document!));
      const problem = back.ok ? '' : back.problem;
      expect({ problem, notUnderstood: back.ok && back.notUnderstood }).toEqual({ problem: '', notUnderstood: [] });
      expect(back.ok && meaning(back.document)).toEqual(meaning(document!));
    }),
    propertyRuns(60),
  );
});
