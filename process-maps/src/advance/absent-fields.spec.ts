import { expect, test } from '@jest/globals';
import { action, buildPipeline, end, record, text } from '../testing/build-pipeline.ts';
import { CasePlayer } from '../testing/case-player.ts';
import type { Type } from '../types/type.ts';
import { withoutAbsent } from './absent-fields.ts';

const optional = (type: Type) => ({ ...type, optional: true });

test('null counts as absent in an optional field, and nowhere else', () => {
  const type = record({
    a: text,
    b: optional(text),
    inner: { kind: 'list', of: record({ c: optional(text), d: text }) },
  });
  expect(withoutAbsent(type, { a: null, b: null, e: null, inner: [{ c: null, d: null }] })).toEqual({
    a: null,
    e: null,
    inner: [{ d: null }],
  });
});

test('a vendor that answers null for what it does not have gives a usable result', () => {
  const output = record({ id: text, company: optional(text) });
  const player = new CasePlayer(buildPipeline([action('find', { output }), end('done')]));
  player.start();
  player.succeed({ id: 'c1', company: null });
  expect(player.state).toMatchObject({ status: 'done', data: { find: { id: 'c1' } } });
});
