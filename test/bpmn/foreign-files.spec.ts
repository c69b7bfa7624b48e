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
  expect(notUnderstood.map(({ element }) => element)).toEqual(['check', 'f4', 'late', 'ship', 'm1', 'buyer', 't1']);
  const { findings } = compile(stringify(document), { catalog: { connectors: {} } });
  expect(findings.filter(({ code }) => code === 'format' || code === 'unknown-name')).toEqual([]);
});

/** Files as the usual modellers write them: steps by title, and what is said to be not understood, by element. */
const modellers: [string, Record<string, string>, Record<string, RegExp>][] = [
  [
    'camunda-claim',
    {
      'Check the claim': 'manual',
      'Complete?': 'decision',
      Reply: 'wait',
      'Two weeks': 'wait',
      'Closed without payment': 'end',
      'Parallel Gateway': 'all',
      'Look for fraud': 'manual',
      'Claim settled': 'end',
    },
    {
      Activity_cancelled: /whenever something happens/,
      Event_boundary_late: /border of a step/,
      Activity_check: /another tool were left out \(2\)/,
      Flow_6: /another language.*=complete = true/,
      Gateway_wait: /EventBasedGateway/,
      Activity_photos: /several times/,
      Flow_msg_in: /messages between pools/,
      TextAnnotation_1: /remarks/,
      DataObjectReference_1: /data objects and stores were left out \(3\)/,
    },
  ],
  [
    'signavio-hiring',
    { 'Say what is needed': 'manual', 'Where?': 'decision', Interviews: 'manual', Hired: 'end' },
    {
      'sid-post': /became one step/,
      'sid-or': /InclusiveGateway/,
      'sid-talk': /several times|drawn inside was left out \(2\)/,
      'sid-tell': /only tells others/,
      'sid-g': /groups/,
    },
  ],
  [
    'bpmn-io-open-branches',
    { 'At once': 'decision', 'Repair it': 'manual', 'Customer knows': 'end' },
    { Fork: /do not meet again/, Forked: /at the same time.*choice/, Group_1: /groups/ },
  ],
];

test.each(modellers)('%s: what can be read is read, and the rest is named', async (name, kinds, notes) => {
  const read = await fromBpmn(readFileSync(path.join(path.dirname(foreign), `${name}.bpmn`), 'utf8'));
  const { document, notUnderstood } = read as Extract<typeof read, { ok: true }>;
  const byTitle = Object.fromEntries(Object.values(document.steps).map(({ title, kind }) => [title, kind]));
  expect(byTitle).toMatchObject(kinds);
  for (const [element, why] of Object.entries(notes)) {
    const said = notUnderstood.filter((one) => one.element === element).map((one) => one.why);
    expect(said).toContainEqual(expect.stringMatching(why));
  }
  const { findings } = compile(stringify(document), { catalog: { connectors: {} } });
  expect(
    findings.filter(({ severity }) => severity === 'must_fix').every(({ code }) => code === 'unreachable-step'),
  ).toBe(true);
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
  expect(inward.err.trim().split('\n')).toHaveLength(7);
  const refused = await baton(['bpmn', 'in', file]);
  expect({ code: refused.code, out: refused.out }).toEqual({ code: 1, out: '' });
  expect(refused.err.trim()).toMatch(/^[^\n]+$/);
  expect((await baton(['bpmn', 'in', 'no/such.bpmn'])).code).toBe(2);
});
