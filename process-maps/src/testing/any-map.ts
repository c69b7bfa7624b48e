import fc from 'fast-check';
import type { MapDocument } from '../format/map.schema.ts';
import type { StepDocument } from '../format/step.schema.ts';

/** Words as people write them, and as files break. */
const line = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom('Check the order', 'Send', 'Ask Lena (finance)', 'Größe & Preis') },
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '<b>&amp;]]>',
      `"'\u00a0x`,
      'a\r\nb\tc',
      'end ]]> of data',
      '\u202eabc',
      '  ',
      '\u0001',
      '😀',
      '__proto__',
    ),
  )
  .map((text) => text.trim().replace(/\0/g, '0') || 'A line');

const rule = fc.oneof(fc.constantFrom('confidence < 0.85', 'a.b > money("5 USD") && x != "<&>"'), line);
const duration = fc.constantFrom('PT2H', 'P2D', 'PT30M');
const role = fc.constantFrom('lead', 'finance', 'nobody_has_this');
const lane = fc.constantFrom('customer', 'auto', 'lead_lane', 'no_such_lane');
const names = ['s0', 's1', 's2', 's3', 's4', 's5'];
const target = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...names) }, fc.constantFrom('join', 'no_such_step'));
const values = fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 });

/** A record of which any part may be absent, as zod leaves it: no field that is undefined. */
const part = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;

const answerable = { owner: role, backup: role, answer_within: duration };
const choice = fc
  .tuple(fc.constantFrom('yes', 'no', 'later'), line, fc.oneof(fc.constantFrom('continue', 'again', 'cancel'), target))
  .map(([id, label, then]) => ({ id, label, then }));
const choices = fc.array(choice, { minLength: 1, maxLength: 4 });
const stop = fc
  .tuple(
    fc.constantFrom('unsure', 'large', 'legal'),
    rule,
    part({ ...answerable, says: line, question: line, choices }),
  )
  .map(([id, when, rest]) => ({ id, when, ...rest }));
const next = fc.oneof(
  { weight: 3, arbitrary: target },
  fc.array(
    fc.tuple(target, part({ when: rule, label: line })).map(([to, rest]) => ({ ...rest, to })),
    { minLength: 1, maxLength: 4 },
  ),
);
const takes = part({ hands_on: duration, wait_before: duration, rework: fc.double({ min: 0, max: 1, noNaN: true }) });
const base = {
  layer: fc.constantFrom('execution', 'judgment', 'boundary'),
  stops: fc.array(stop, { minLength: 1, maxLength: 3 }),
  done_when: line,
  max_visits: fc.integer({ min: 1, max: 1_000 }),
  tool: line,
  takes,
  work: fc.constantFrom('copy_paste', 'rework'),
  notes: line,
  next,
};
const optional = (more: Record<string, fc.Arbitrary<unknown>>) => part({ ...base, ...more });

const kinds: Record<string, fc.Arbitrary<object>> = {
  action: optional({ with: values }).map((rest) => ({ ...rest, uses: 'intercom.create_ticket' })),
  ai: optional({ instruction: line, sees: values }).map((rest) => ({ ...rest, task: 'classify' })),
  person: optional({ ...answerable, question: line, choices, form: fc.constantFrom('do', 'approve') }),
  manual: optional({ role }),
  decision: optional({}),
  wait: optional({
    for: duration,
    until: fc.jsonValue({ maxDepth: 1 }),
    on_timeout: target,
    business_hours: fc.boolean(),
  }),
  call: optional({ waits: fc.boolean() }).map((rest) => ({ ...rest, map: 'other-map' })),
  all: fc
    .tuple(optional({}), fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 3 }), line)
    .map(([rest, firsts, title]) => ({
      ...rest,
      branches: firsts.map((first, at) => ({ id: `b${at}`, title, first })),
    })),
  end: part({ ...base, gives: values }).map(({ next: _next, ...rest }) => ({
    ...rest,
    outcome: 'done',
    reason_code: 'finished',
  })),
};

const stepOf = ([kind, rest, title, where]: [string, object, string, string]) =>
  ({ title, lane: where, ...rest, kind }) as StepDocument;
const plainStep = fc
  .constantFrom(...Object.keys(kinds))
  .chain((kind) => fc.tuple(fc.constant(kind), kinds[kind]!, line, lane).map(stepOf));
const steps = (one: fc.Arbitrary<StepDocument>, maxLength: number) =>
  fc
    .array(one, { minLength: 1, maxLength })
    .map((list) => Object.fromEntries(list.map((step, at): [string, StepDocument] => [names[at]!, step])));
const eachStep = fc
  .tuple(
    optional({}),
    steps(plainStep, 3),
    line,
    lane,
    target.filter((id) => id !== 'join'),
  )
  .map(([rest, inner, title, where, first]) =>
    stepOf(['each', { ...rest, items: '= list', as: 'item', key: '= item.id', first, steps: inner }, title, where]),
  );

/** Any map of the right shape, sound or not: every kind of step, ways to nowhere, owners without lanes, hostile words. */
export const anyMap: fc.Arbitrary<MapDocument> = fc
  .record({
    title: line,
    trigger: fc
      .tuple(target, part({ title: line, lane, connector: line, fields: fc.constant({ id: 'text' }) }))
      .map(([to, rest]) => ({ ...rest, next: to })),
    steps: steps(fc.oneof({ weight: 8, arbitrary: plainStep }, eachStep), 6),
    rest: part({ current: fc.boolean(), purpose: line, when_it_breaks: part(answerable) }),
    lane: line,
  })
  .map(({ rest, lane: laneTitle, ...map }) => ({
    format: 1,
    id: 'any-map',
    roles: { lead: { title: 'Lead' }, finance: { title: 'Finance' } },
    lanes: [
      { id: 'customer', title: laneTitle, kind: 'outside' },
      { id: 'auto', title: 'Automatic', kind: 'automatic' },
      { id: 'lead_lane', title: 'Lead', kind: 'person', role: 'lead' },
    ],
    ...map,
    ...rest,
  }));
