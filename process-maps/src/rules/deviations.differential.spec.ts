import { isCelError, run as runOracle } from '@bufbuild/cel';
import { expect, test } from '@jest/globals';
import type { Field, Json } from '../types/type.ts';
import { evaluateRule } from './evaluate.ts';

const names: Record<string, Field> = {
  d: {
    kind: 'record',
    fields: {
      n: { kind: 'number' },
      t: { kind: 'text' },
      b: { kind: 'boolean' },
      o: { kind: 'number', optional: true },
    },
  },
};
const d: Record<string, Json> = { n: 7, t: 'a', b: true };

/** Where rules are not plain CEL, on purpose: `docs/rules.md` says why. `none` = no answer, so the case stops. */
test.each<[rule: string, here: boolean | 'none', inCel: boolean | 'none']>([
  ['7 / 2 == 3.5', true, false],
  ['7 / 2 == 3', false, true],
  ['1 + 1.5 == 2.5', true, 'none'],
  ['d.n % 2 == 1', true, 'none'],
  ['1.0 / 0.0 > 1.0', 'none', true],
  ['9007199254740993 == 9007199254740993', 'none', true],
  ['d.b || d.o > 1.0', 'none', true],
  ['!d.b && d.o > 1.0', 'none', false],
  ['d.n == "7"', 'none', false],
  ['null == null', 'none', true],
  ['d.t < "b"', 'none', true],
  ['d.t.matches("a.*")', 'none', true],
  ['duration("72h") > duration("1h")', 'none', true],
  ['duration("PT72H") > duration("PT1H")', true, 'none'],
  ['int("7") == 7', 'none', true],
  ['dyn(1) == 1', 'none', true],
  ['type(d.t) == string', 'none', true],
  ['{"a": 1}.a == 1', 'none', true],
  ['b"a" == b"a"', 'none', true],
  ['d.n > 5u', 'none', true],
  ['d.n == 7.0 == true', 'none', true],
  ['[1] + [2] == [1, 2]', 'none', true],
  ['[1, 2] == [1, 2]', 'none', true],
])('%s', (rule, here, inCel) => {
  const ours = evaluateRule({ names }, rule, { data: { d } });
  const theirs = runOracle(rule, { d: new Map(Object.entries(d)) as never });
  expect([ours.ok ? ours.value : 'none', isCelError(theirs) ? 'none' : theirs]).toEqual([here, inCel]);
});
