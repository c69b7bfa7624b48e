import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { exampleCatalog, layOver } from '../checks/check-tester.ts';
import type { MapDocument } from '../format/map.schema.ts';
import { readMap } from '../format/read-map.ts';
import type { Json } from '../types/type.ts';
import { compile } from './compile.ts';

const base = readFileSync(new URL('../../docs/checks/base-map.yaml', import.meta.url), 'utf8');
const around = { catalog: exampleCatalog };
const changed = (yaml: string) => layOver(parse(base) as Json, parse(yaml) as Json) as MapDocument;
const compiled = (yaml: string) => {
  const { pipeline, findings } = compile(changed(yaml), around);
  expect(findings.filter(({ severity }) => severity === 'must_fix')).toEqual([]);
  return pipeline!;
};

describe('a compiled map', () => {
  test('is plain JSON and has one hash for one meaning', () => {
    const pipeline = compiled('{}');
    expect(JSON.parse(JSON.stringify(pipeline))).toEqual(pipeline);
    expect(pipeline.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(compile(`# another comment\n${base}`, around).pipeline!.hash).toBe(pipeline.hash);
    expect(compile(readMap(base), around).pipeline!.hash).toBe(pipeline.hash);
    expect(compiled('title: Another title').hash).not.toBe(pipeline.hash);
  });

  test('knows what to keep for later', () => {
    expect(compiled('{}').keeps).toEqual({ message: ['id', 'text'], sort: ['queue'] });
    expect(compiled('{ steps: { finished: { gives: { all: "= sort" } } } }').keeps).toMatchObject({ sort: 'all' });
  });

  test('says its stop rules as sentences, with what they read and when they can be checked', () => {
    const rule = (when: string) => {
      const stops = [{ id: 'rule', when, owner: 'support_lead', backup: 'operations_lead', answer_within: 'PT2H' }];
      const { sentence, reads, needsOutput } = compiled(JSON.stringify({ steps: { sort: { stops } } })).steps.sort!
        .stops[0]!;
      return [sentence, reads.join(' '), needsOutput];
    };
    expect(rule('confidence < 0.85')).toEqual(['Stop if confidence is below 85%', 'confidence', true]);
    expect(rule("sort.queue in ['refund', 'other']")).toEqual([
      'Stop if sort queue is one of “refund” or “other”',
      'sort.queue',
      true,
    ]);
    expect(
      rule("has(message.amount) && message.amount > money('10000 USD') || message.text.mentions('lawyer', 'fraud')"),
    ).toEqual([
      'Stop if message amount is over $10,000, or message text mentions “lawyer” or “fraud”',
      'message.amount message.text',
      false,
    ]);
    expect(rule("!(message.text.contains('ok'))")).toEqual([
      'Stop if message text does not contain “ok”',
      'message.text',
      false,
    ]);
    expect(rule('!has(message.email)')).toEqual(['Stop if message email is missing', 'message.email', false]);
  });

  test('gives choices where the map names none, and the bound to every step of a loop', () => {
    const { steps } = compiled(
      '{ steps: { ticket: { max_visits: 3, next: [{ when: "sort.queue == \'other\'", to: sort }, { to: finished }] } } }',
    );
    expect(steps.sort!.stops[0]!.choices.map(({ id, then }) => [id, then.go])).toEqual([
      ['proceed', 'continue'],
      ['close', 'cancel'],
    ]);
    expect([steps.sort!.maxVisits, steps.ticket!.maxVisits, steps.finished!.maxVisits]).toEqual([4, 3, undefined]);
    expect(steps.ticket!.next).toEqual([
      { when: "sort.queue == 'other'", label: 'If sort queue is “other”', to: 'sort' },
      { to: 'finished' },
    ]);
  });

  test('has the tasks, waits, calls and lists of the other step kinds', () => {
    const pipeline = compiled(`
steps:
  sort: { next: approve }
  approve: { title: Approve, kind: person, form: approve, lane: lead, backup: operations_lead, answer_within: PT4H, fields: { note: "text?" }, next: pause }
  pause: { title: Wait for the reply, kind: wait, lane: auto, for: P2D, message: { connector: webhook, event: received, key: "= message.id", fields: { reply: text } }, next: both }
  both:
    title: Both at once
    kind: all
    lane: auto
    branches: [{ id: one, title: One, first: ticket }, { id: two, title: Two, first: other }]
    next: each_line
  ticket: { next: join }
  other: { title: Other map, kind: call, lane: auto, map: other-map, with: { text: "= message.text" }, output: { ok: boolean }, next: join }
  each_line:
    title: Each queue
    kind: each
    lane: auto
    items: "= ['a', 'b']"
    as: line
    key: "= line"
    first: write
    steps:
      write: { title: Write, kind: action, uses: desk.create_ticket, lane: auto, with: { title: "{{ line }}" }, next: written }
      written: { title: Written, kind: end, lane: auto, outcome: done, reason_code: written }
    next: finished
  finished: { gives: { ok: "= other.ok", ticket: "= ticket.id", choice: "= approve.choice" } }
`);
    expect(pipeline.steps.approve).toMatchObject({
      owner: 'support_lead',
      backup: 'operations_lead',
      layer: 'judgment',
      choices: [{ id: 'approve' }, { id: 'decline' }],
    });
    expect(pipeline.steps.pause).toMatchObject({
      for: 'P2D',
      message: { output: { kind: 'record', fields: { reply: { kind: 'text' } } } },
    });
    expect(pipeline.steps.both).toMatchObject({
      branches: [{ first: 'ticket' }, { first: 'other' }],
      next: [{ to: 'each_line' }],
    });
    expect(pipeline.steps.each_line).toMatchObject({
      items: "['a', 'b']",
      itemType: { kind: 'text' },
      pipeline: { trigger: { gives: 'line', next: 'write' } },
    });
  });
});

test('a map of today is checked lightly and never becomes a pipeline', () => {
  const { pipeline, findings } = compile(
    changed(
      '{ current: true, when_it_breaks: null, trigger: { key: null, connector: null }, steps: { sort: { kind: manual, task: null, sees: null, output: null, stops: null } } }',
    ),
    around,
  );
  expect(findings).toEqual([]);
  expect(pipeline).toBeUndefined();
});

test('any change to a map ends in findings or in a pipeline, never in an exception', () => {
  const map = parse(base) as Json;
  const paths: (string | number)[][] = [];
  const walk = (value: Json, path: (string | number)[]): void => {
    if (path.length > 0) paths.push(path);
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) walk((value as Record<string, Json>)[key]!, [...path, key]);
  };
  walk(map, []);
  const odd = fc.oneof(
    fc.constant(undefined),
    fc.jsonValue(),
    fc.constantFrom<Json>(
      'sort',
      'ticket',
      'join',
      '= sort.queue',
      '= x',
      '{{ sort }}',
      'again',
      'PT0S',
      'a.b',
      '={',
      'support_lead',
      5,
      [],
      {},
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...paths), odd), { minLength: 1, maxLength: 3 }), (changes) => {
      const mutant = structuredClone(map) as Record<string | number, Json>;
      for (const [path, value] of changes) set(mutant, path, value);
      const { pipeline, findings } = compile(mutant as unknown as MapDocument, around);
      expect(pipeline === undefined).toBe(findings.some(({ severity }) => severity === 'must_fix'));
      for (const { message } of findings) expect(message).not.toMatch(/^The check .* failed/);
    }),
    { numRuns: Number(process.env.BATON_PROPERTY_RUNS ?? 2_000) },
  );
});

function set(root: Record<string | number, Json>, path: (string | number)[], value: unknown): void {
  let at: Record<string | number, Json> = root;
  for (const key of path.slice(0, -1)) {
    const next = at[key];
    if (typeof next !== 'object' || next === null) return;
    at = next as Record<string | number, Json>;
  }
  if (value === undefined) delete at[path.at(-1)!];
  else at[path.at(-1)!] = value as Json;
}
