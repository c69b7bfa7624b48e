import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { compile, readMap } from '@baton/process-maps';
import { BPMN_LIMITS, fromBpmn } from '@baton/process-maps/bpmn';
import { stringify } from 'yaml';
import { baton } from '../cli/run-baton.ts';

const foreign = path.join(import.meta.dirname, 'foreign/order.bpmn');
const library = path.resolve(import.meta.dirname, '../../process-maps/library');

test('a file of another tool becomes a map of today that the checks can read', async () => {
  const read = await fromBpmn(readFileSync(foreign, 'utf8'));
  const { document, notUnderstood } = read as Extract<typeof read, { ok: true }>;
  expect(document.current).toBe(true);
  expect(document.lanes.map(({ title }) => title)).toEqual(['Sales', 'Warehouse']);
  const steps = Object.fromEntries(
    Object.values(document.steps).map((step) => [step.title, [step.kind, 'next' in step ? step.next : undefined]]),
  );
  expect(steps).toEqual({
    'Check the order': ['manual', 'in_stock'],
    'In stock?': [
      'decision',
      [
        { to: 'parallel_gateway', label: '${stock > 0}' },
        { to: 'order_refused', label: 'no' },
      ],
    ],
    'Order refused': ['end', undefined],
    'Parallel Gateway': ['all', 'until_the_van_comes'],
    'Pick the goods': ['manual', 'join'],
    'Print the bill': ['manual', 'join'],
    'Until the van comes': ['wait', 'ship'],
    Ship: ['manual', 'finished'],
    Finished: ['end', undefined],
  });
  expect(notUnderstood.map(({ element }) => element)).toEqual(['late', 'ship', 'm1', 'buyer', 't1']);
  const { findings } = compile(stringify(document), { catalog: { connectors: {} } });
  expect(findings.filter(({ code }) => code === 'format' || code === 'unknown-name')).toEqual([]);
});

const process = (inside: string) =>
  `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"><process id="p">${inside}</process></definitions>`;

describe('what cannot be read is one sentence', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['no XML', 'format: 1'],
    ['another kind of XML', '<html><body>hello</body></html>'],
    ['a document type', `<!DOCTYPE d [<!ENTITY a "b">]>${process('<task id="t" name="&a;" />')}`],
    ['an entity bomb in the middle', process('<!ENTITY a "b"><task id="t" />')],
    ['an external document type', `<?xml version="1.0"?><!DOCTYPE d SYSTEM "file:///etc/passwd">${process('')}`],
    ['a process without steps', process('')],
    ['too large', process(' '.repeat(BPMN_LIMITS.characters))],
    ['too many elements', process('<task/>'.repeat(BPMN_LIMITS.elements + 1))],
    ['too deep', process('<subProcess>'.repeat(BPMN_LIMITS.depth + 1))],
    ['too many attributes', process(`<task ${Array.from({ length: 200 }, (_, at) => `a${at}="1"`).join(' ')} />`)],
    ['cut off', readFileSync(foreign, 'utf8').slice(0, 200)],
    ['bytes', '\u0000<\ufffd'],
  ])('%s', async (_, xml) => {
    const read = await fromBpmn(xml);
    expect(read).toEqual({ ok: false, problem: expect.stringMatching(/^[^\n]{10,300}[.;)]$/) });
  });
});

test('baton bpmn out and in give the same map back, and name what was not understood', async () => {
  const file = path.join(library, 'support-triage/map.yaml');
  const out = await baton(['bpmn', 'out', file]);
  expect({ code: out.code, err: out.err }).toEqual({ code: 0, err: '' });
  expect(out.out).toContain('<bpmn:lane id="lane.lead" name="Support lead">');
  const read = await fromBpmn(out.out);
  expect(read.ok && read.document).toEqual(readMap(readFileSync(file, 'utf8')).document);

  const inward = await baton(['bpmn', 'in', foreign]);
  expect(inward.code).toBe(0);
  expect(readMap(inward.out).document?.title).toBe('Web shop: order to parcel');
  expect(inward.err.trim().split('\n')).toHaveLength(5);
  const refused = await baton(['bpmn', 'in', file]);
  expect({ code: refused.code, out: refused.out }).toEqual({ code: 1, out: '' });
  expect(refused.err.trim()).toMatch(/^[^\n]+$/);
  expect((await baton(['bpmn', 'in', 'no/such.bpmn'])).code).toBe(2);
});
