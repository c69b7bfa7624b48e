import { describe, expect, test } from '@jest/globals';
import {
  action,
  ai,
  all,
  buildPipeline,
  call,
  choice,
  decision,
  each,
  end,
  person,
  record,
  stop,
  text,
  wait,
} from '../testing/build-pipeline.ts';
import { judgeCase, type Must } from './judge-case.ts';
import { simulate } from './simulate.ts';

const unsure = stop('unsure', 'confidence < 0.85', {
  choices: [choice('accept', { go: 'continue' }), choice('correct', { go: 'continue' }, ['queue'])],
});
const way = decision('way', [{ when: "triage.queue == 'billing'", to: 'refund' }, { to: 'ticket' }]);
const pipeline = buildPipeline([
  ai('triage', { stops: [unsure] }),
  way,
  person('refund', { owner: 'ops', backup: 'lead', next: [{ to: 'ticket' }] }),
  action('ticket', { with: { tag: { expr: 'triage.queue' } } }),
  end('answered', { gives: { ticket: { expr: 'ticket.id' } } }),
]);
const message = (id: string) => ({ id, trigger: { id, text: 'Where is it?', n: 1 } });
const sure = { steps: { triage: { output: { queue: 'delivery' }, confidence: 0.9 } } };

describe('a rehearsal', () => {
  test('says path, would-be calls, result and time', () => {
    const saved = {
      ...message('m1'),
      answers: { steps: { ...sure.steps, ticket: { output: { id: 'T-1' }, after: 'PT5S' } } },
    };
    expect(simulate(pipeline, [saved]).cases).toEqual([
      {
        id: 'm1',
        status: 'done',
        reasonCode: 'answered_reached',
        output: { ticket: 'T-1' },
        path: ['triage', 'way', 'ticket', 'answered'],
        branches: ['way → ticket'],
        asks: [],
        calls: [{ step: 'ticket', connector: 'desk', action: 'ticket', input: { tag: 'delivery' }, key: 'ticket:1' }],
        outputs: { triage: { queue: 'delivery' }, ticket: { id: 'T-1' } },
        madeUp: [],
        tookMs: 5_000,
      },
    ]);
  });

  test('stops where a decision is missing, and says whose it is', () => {
    const { cases, statuses, asksByRole } = simulate(pipeline, [message('m1')]);
    expect(cases[0]).toMatchObject({ status: 'stopped', path: ['triage'], calls: [] });
    expect(cases[0]?.asks).toMatchObject([{ step: 'triage', rule: 'unsure', ownerRole: 'lead', level: 'map_owner' }]);
    expect({ statuses, asksByRole }).toEqual({ statuses: { stopped: 1 }, asksByRole: { lead: 1 } });
  });

  test('takes decisions from the case, then from the defaults', () => {
    const people = {
      'triage.unsure': { choice: 'correct', edits: { queue: 'billing' } },
      refund: { choice: 'yes', after: 'PT1H' },
    };
    const own = { ...message('m2'), answers: { people: { refund: { choice: 'no' } } } };
    const { cases, statuses } = simulate(pipeline, [message('m1'), own], { people });
    expect(cases[0]).toMatchObject({
      status: 'done',
      tookMs: 3_600_000,
      path: ['triage', 'way', 'refund', 'ticket', 'answered'],
    });
    expect(cases[0]?.asks.map((ask) => ask.choice)).toEqual(['correct', 'yes']);
    expect(statuses).toEqual({ done: 1, cancelled: 1 });
  });

  test('says what its cases never exercised', () => {
    const { coverage } = simulate(pipeline, [message('m1')], sure);
    expect(coverage.never).toEqual({
      steps: ['refund'],
      branches: ['way → refund'],
      rules: ['triage.unsure'],
      choices: ['triage.unsure.accept', 'triage.unsure.correct', 'refund.yes', 'refund.no'],
    });
    expect(coverage.steps).toMatchObject({ triage: 1, way: 1, ticket: 1, answered: 1 });
  });

  test('tries again on the virtual clock, then asks', () => {
    const failure = { failure: { code: 'vendor_down', message: 'No answer.' } } as const;
    const flaky = buildPipeline([action('ticket'), end('done')]);
    const down = simulate(flaky, [message('m1')], { steps: { ticket: failure } });
    expect(down.cases[0]).toMatchObject({ status: 'stopped', asks: [{ kind: 'failure', ownerRole: 'ops' }] });
    expect(down.cases[0]?.calls).toHaveLength(1);
  });

  test('answers visit by visit', () => {
    const refused = { failure: { code: 'invalid_input', message: 'No title.' } } as const;
    const answers = { steps: { ticket: [refused, { output: { id: 'T' } }] }, people: { ticket: { choice: 'again' } } };
    const { cases } = simulate(buildPipeline([action('ticket'), end('done')]), [message('m1')], answers);
    expect(cases[0]).toMatchObject({ status: 'done', path: ['ticket', 'ticket', 'done'], asks: [{ choice: 'again' }] });
  });

  test('ends a case that a script sends round and round', () => {
    const redo = stop('odd', 'message.n > 0', { choices: [choice('redo', { go: 'again' })] });
    const round = buildPipeline([action('ticket', { stops: [redo] }), end('done')]);
    const { statuses } = simulate(round, [message('m1')], { people: { 'ticket.odd': { choice: 'redo' } } });
    expect(statuses).toEqual({ too_long: 1 });
  });

  test('passes escalations when a person is late', () => {
    const late = { people: { 'triage.unsure': { choice: 'accept', after: 'PT3H' } } };
    expect(
      simulate(pipeline, [message('m1')], { ...late, steps: { triage: { output: { queue: 'delivery' } } } }).cases[0],
    ).toMatchObject({
      status: 'done',
      asks: [{ level: 'backup', choice: 'accept' }],
      tookMs: 10_800_000,
    });
  });

  test('runs parallel branches, waits, other maps and the child cases of each item', () => {
    const item = record({ id: text });
    const child = buildPipeline([action('pay', { with: { invoice: { expr: 'item.id' } } }), end('paid')], {
      names: { item, pay: record({ id: text }) },
      keeps: { item: 'all' },
      trigger: { ...pipeline.trigger, gives: 'item', type: item, next: 'pay' },
    });
    const lines = { kind: 'list' as const, of: item };
    const whole = buildPipeline(
      [
        all('both', ['cool', 'other'], { next: [{ to: 'lines' }] }),
        wait('cool', { for: 'P1D', next: [{ to: 'join' }] }),
        call('other', { next: [{ to: 'join' }] }),
        each('lines', 'message.lines', child),
        end('done', { gives: { paid: { expr: 'lines.done' } } }),
      ],
      {
        names: { message: record({ lines }), lines: record({ done: { kind: 'integer' } }) },
        keeps: { message: 'all', lines: ['done'] },
      },
    );
    const trigger = { lines: [{ id: 'i2' }, { id: 'i1' }] };
    expect(simulate(whole, [{ id: 'm1', trigger }]).cases[0]).toMatchObject({
      status: 'done',
      output: { paid: 2 },
      tookMs: 86_400_000,
      path: ['both', 'cool', 'other', 'lines', 'done'],
    });
  });
});

describe('what must happen to a saved case', () => {
  const sureCase = { ...message('m1'), answers: { steps: { ...sure.steps, ticket: { output: { id: 'T-1' } } } } };
  const [done] = simulate(pipeline, [sureCase]).cases;
  const unsureCase = {
    ...message('m2'),
    answers: { steps: { triage: { output: { queue: 'billing' }, confidence: 0.2 } } },
  };
  const [stopped] = simulate(pipeline, [unsureCase]).cases;

  test.each<[Must, string | undefined]>([
    [{ end: 'done', not_stops: 'unsure' }, undefined],
    [{ step: 'triage', output: { queue: 'delivery' } }, undefined],
    [
      { step: 'triage', output: { queue: 'billing' } },
      '“triage” must give {"queue":"billing"}, gives {"queue":"delivery"}',
    ],
    [{ step: 'refund', output: { ok: true } }, '“refund” must give {"ok":true}, gives nothing'],
    [{ stops: 'unsure' }, 'must be stopped by “unsure”, is not stopped'],
    [{ end: 'declined' }, 'must end as declined, is done'],
    [{ task: 'refund' }, 'must wait at “refund”, is done'],
    [{ owner: 'lead' }, 'must be asked of “lead”, is asked of nobody'],
  ])('of a case that goes through: %j', (must, why) => {
    expect(judgeCase(done!, must)).toEqual(
      why === undefined ? { verdict: 'as_it_must' } : { verdict: 'otherwise', why },
    );
  });

  test.each<[Must, string | undefined]>([
    [{ stops: 'unsure', owner: 'lead', end: 'stopped' }, undefined],
    [{ stops: 'too_much' }, 'must be stopped by “too_much”, is stopped by “unsure”'],
    [{ not_stops: 'unsure' }, 'must not be stopped by “unsure”, and is'],
    [{ owner: 'ops' }, 'must be asked of “ops”, is asked of “lead”'],
    [{ task: 'refund' }, 'must wait at “refund”, waits at “triage”'],
  ])('of a case that stops: %j', (must, why) => {
    expect(judgeCase(stopped!, must)).toEqual(
      why === undefined ? { verdict: 'as_it_must' } : { verdict: 'otherwise', why },
    );
  });

  test('nothing is said of a case whose answers were made up', () => {
    const [guessed] = simulate(pipeline, [message('m3')]).cases;
    expect(guessed!.madeUp).toEqual(['triage']);
    expect(judgeCase(guessed!, { stops: 'unsure' })).toMatchObject({
      verdict: 'unknown',
      why: expect.stringContaining('triage'),
    });
  });
});
