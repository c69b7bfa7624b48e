import { MapEditing, newMapText } from '@baton/process-maps/edit';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { svgOf } from './svg-of.ts';

const withTitle = (title: string) => {
  const editing = MapEditing.open(
    newMapText({ title: 'Refund', starts: 'Asked', ends: 'Paid', people: ['Ana', 'Ben'], current: false }),
  )!;
  editing.do({ do: 'add_step', kind: 'person', title, lane: 'lane_ana', after: null });
  return editing.draft;
};

test('whatever a label holds, it stays text: no element and no broken entity comes of it', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom('<script>alert(1)</script>', '"/><image href="x">', ']]>&lt;', '\u0000'),
  );
  const elements = (svg: string) => [...svg.matchAll(/<([a-z]+)/g)].map(([, name]) => name);
  const allowed = new Set(['svg', 'title', 'rect', 'text', 'path', 'circle', 'polygon']);
  fc.assert(
    fc.property(hostile, (title) => {
      const svg = svgOf(withTitle(title));
      expect(elements(svg).filter((name) => !allowed.has(name!))).toEqual([]);
      expect(svg.match(/&(?!amp;|lt;|gt;|quot;|#39;)/g)).toBeNull();
    }),
  );
});
