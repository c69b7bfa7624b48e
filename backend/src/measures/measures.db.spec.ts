import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { MeasureId } from '@baton/contract';
import type { DataSource } from 'typeorm';
import { openTestDatabase, type TestDatabase } from '../../../test/database/open-test-database.ts';
import { binomialAtMost, upperLimit } from '../ai/evidence/stats.ts';
import { Pipelines } from '../maps/pipelines.ts';
import { createDataSource } from '../persistence/data-source.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { allMeasures, measuresOfPeople } from './all-measures.ts';
import { FactsReader } from './facts.reader.ts';
import type { Facts } from './facts.ts';
import { COPIES, period, writeFixture, type FixtureIds } from './measures.fixture.ts';
import { beforeAndAfter, byMap, byPerson, byWeek, countAll } from './slice-facts.ts';
import { SurroundingsReader } from './surroundings.reader.ts';
import { stopReasons, whereTimeGoes } from './where-time-goes.ts';

let database: TestDatabase;
let source: DataSource;
let ids: FixtureIds;
let facts: Facts;

beforeAll(async () => {
  database = await openTestDatabase();
  ids = await writeFixture(database.pool);
  await writeFixture(database.pool); // another company's, of which nothing may show
  source = await createDataSource(database.url, 4).initialize();
  const rows = new WorkspaceRows(source);
  const pipelines = new Pipelines(rows);
  const read = await new FactsReader(rows, pipelines).read(ids.workspaceId, null, period);
  const around = await new SurroundingsReader(rows, pipelines).read(ids.workspaceId, null, period, +period.from);
  // looked at four days later, when the fourteen days of the failures are over
  facts = { ...read, ...around, to: +period.to + 4 * DAY, weeks: 2, rates: { hour: 60, failure: 30, calls } };
});

afterAll(async () => {
  await source.destroy();
  await database.close();
});

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What one call of the fixture's only connector costs. */
const calls = new Map([['books', 0.5]]);

/** Worked out by hand from the table in measures.stories.ts, for one of its four copies: the value, and what it is counted from. */
const expected: Record<MeasureId, [value: number, n: number]> = {
  // 15 ended, 1 of them cancelled; 1 message became no case
  coverage: [14 / 16, 16],
  // A x 3, E, F, I of the 14 that were not cancelled
  untouched: [6 / 14, 14],
  // C corrected in its only word, D refused, E copied twice, A1 and I came back; B3's one word of 15 is light
  rework: [5 / 15, 15],
  // A1 after a day, I after two; A2 only after 20
  reopened: [2 / 15, 15],
  // E's second copying
  loops: [1 / 15, 15],
  // A2; what was said of A3 was taken back
  complaints: [1 / 15, 15],
  // A1 and I
  mistakes: [2 / 15, 15],
  // 2 3 3 3 14 14 14 [15] 20 34 34 34 133 [204] 501: the 8th and the 14th of 15
  time_median: [15 * MINUTE, 15],
  time_p90: [204 * MINUTE, 15],
  // the same, but nobody works after two: 133, 204 and 501 are 120
  worked_median: [15 * MINUTE, 15],
  worked_p90: [120 * MINUTE, 15],
  // 10 20 [30] 40 50
  open_age: [30 * MINUTE, 5],
  // all but F: A 3x3, B 3x(6+4), C 10+6, D 4+5, E 16+3, G 3x(3+4), H 5+0, I 2 = 111 minutes
  hands_on: [(111 / 14) * MINUTE, 14],
  // 111 of 1028 - 501 minutes
  working_share: [111 / 527, 14],
  // B 3x30, C 198, D 10, E 70, F 500, G 3x10, H 20 = 918 of 1028
  waiting_for_people: [918 / 1028, 15],
  // E's hour
  waiting_outside: [60 / 1028, 15],
  // B1 and B2 of B x 3, C, D
  acceptance: [2 / 5, 5],
  // B3 is as good as unchanged
  usable: [3 / 5, 5],
  // A1 and I of A x 3, E, F, G x 3, I; H had no AI step
  accepted_wrong: [2 / 9, 9],
  // the run of the second week, not the one before the period; written once, so 12 and 10
  saved_pass: [9 / 12, 12 / COPIES],
  saved_pass_old: [8 / 10, 10 / COPIES],
  // runs: A 6, B 6, C 2, D 3, E 2, F 1, G 9, I 2 = 31; not B3's, C's and D's first sorting, nor G's three failures; 3 tasks
  machine_share: [25 / 34, 34],
  // sortings: A 3, B 3, C 1, D 2, E 1, F 1, G 3, I 1 = 15; stopped: B 3, C, D
  escalations: [5 / 15, 15],
  // B3, C, D and H of B x 3, C, D, H
  useful_stops: [4 / 6, 6],
  // G x 3
  failures: [(100 * 3) / 15, 15],
  // G2 and G3: the same was settled the days before
  repeat_failures: [2 / 3, 3],
  // G1 and G2 were saved as a test on Wednesday noon, G3 came after that; of A1 and I the 14 days are not over
  encoded: [2 / 3, 3],
  // 12 answers without F's, and one that is overdue
  in_time: [11 / 13, 13],
  // 10 10 10 10 10 [20] 30 30 30 60 198 500
  answer_median: [20 * MINUTE, 12],
  // A 0, B 3x2, C 3 (machine, Sam, Ana, machine), D 2, E 4, F 2, G 3x2, H 1, I 0 = 24
  handoffs: [24 / 15, 15],
  // deciding: B 18, C 10, D 4, H 5 = 37; doing: E 16, G 9 = 25
  judgment_share: [37 / 62, 11],
  desk_work: [25 / 62, 11],
  // 25 minutes, four times, in 2 weeks
  toil: [50 * MINUTE, 5],
  // without F and I: models 1.30, 15 calls at 0.50, 62 minutes at 60 an hour, 3 failures at 30, A1's 20 and A2's 4
  cost: [(1.3 + 7.5 + 62 + 90 + 24) / 13, 13],
  // calls: A 3, B 3, C 1, D 1, E 1, G 2x3, I 1 = 16
  tool_cost: [(16 * 0.5) / 15, 15],
  // without I: what its mistake cost is not known
  error_cost: [24 / 14, 14],
};

test.each(allMeasures.map((measure) => [measure.id, measure] as const))('%s is what the hand says', (id, measure) => {
  const counted = measure.count(facts);
  const [value, n] = expected[id];
  expect(counted.n).toBe(n * COPIES);
  expect(counted.value).toBeCloseTo(value, 9);
});

test('says what was left out', () => {
  const { hands_on, cost, judgment_share } = countAll(facts);
  expect(hands_on?.why).toBe('Without 4 of 60 cases: their working time is not known.');
  expect(cost?.why).toBe('Without 8 of 60 cases: a part of their cost is not known.');
  expect(judgment_share?.why).toBe('Without 4 of 48 answers whose working time nothing tells.');
});

test('without the cost of an hour there is no cost, rather than a wrong one', () => {
  expect(countAll({ ...facts, rates: { hour: null, failure: null, calls } }).cost).toMatchObject({ value: null });
});

test('without a price of a connector there is no cost, rather than a wrong one', () => {
  const unpriced = { ...facts, rates: { ...facts.rates, calls: new Map() } };
  // F and H called nothing: 8 known cases are too few
  expect(countAll(unpriced).tool_cost).toMatchObject({ value: null, n: 8 });
  expect(countAll(unpriced).cost).toMatchObject({ value: null });
});

test('what nobody looked at was wrong at most as often as the exact limit says', () => {
  // P(at most 8 of 36 | p) = 10 % at p = 0.3408 (Clopper and Pearson, one-sided)
  const [low, high] = countAll(facts).accepted_wrong!.range!;
  expect(low).toBe(0);
  expect(high).toBeCloseTo(upperLimit(8, 36), 9);
  expect(binomialAtMost(8, 36, high)).toBeCloseTo(0.1, 6);
});

test('by week: A x 3 and I ended in the second one, and only then the second run of saved cases was', () => {
  const [first, second] = byWeek(facts, [+period.from, +period.from + 7 * DAY], +period.to);
  expect(first?.values.time_median).toMatchObject({ n: 44, value: 34 * MINUTE });
  expect(second?.values.time_median).toMatchObject({ n: 16, value: 3 * MINUTE });
  expect(first?.values.coverage?.n).toBe(44);
  expect(first?.values.saved_pass).toMatchObject({ n: 10, value: 1 });
  expect(second?.values.saved_pass).toMatchObject({ n: 12, value: 0.75 });
  expect(second?.values.repeat_failures).toMatchObject({ n: 0, value: null });
});

test('by person: everybody’s own answers and nothing else', () => {
  const people = byPerson(facts, measuresOfPeople);
  expect(people.map(({ person, answers }) => [person.name, answers])).toEqual([
    ['ana', 4],
    ['mia', 4],
    ['sam', 40],
  ]);
  // sam: 10 10 10 10 [10] 20 30 30 30 60
  expect(people[2]?.values.answer_median).toMatchObject({ value: 10 * MINUTE, n: 40 });
  expect(people[2]?.values.in_time).toMatchObject({ value: 1, n: 40 });
  expect(people[0]?.values.in_time?.why).toBe('Too few questions to say: 4 of at least 10.');
});

test('before and after a version', () => {
  const { before, after } = beforeAndAfter(facts, 2);
  // A x 3
  expect(before.time_median).toMatchObject({ n: 12, value: 3 * MINUTE });
  expect(before.reopened).toMatchObject({ n: 12, value: 1 / 3 });
  // 2 14 14 14 15 [20] 34 34 34 133 204 501
  expect(after.time_median).toMatchObject({ n: 48, value: 20 * MINUTE });
  expect(after.useful_stops).toMatchObject({ n: 24, value: 4 / 6 });
});

test('where the time goes, step by step', () => {
  const minutes = whereTimeGoes(facts.cases).map(({ step, working, person, customer, system }) => [
    step,
    ...[working, person, customer, system].map((ms) => ms / MINUTE / COPIES),
  ]);
  expect(minutes).toEqual([
    // F waits 500, of which nobody knows how much was work
    ['call', 0, 500, 0, 0],
    // machine: A 3, B 6, C 2, D 2+1, E 1, F 1, G 3, I 1 = 20; people: B 18, C 10, D 4, H 5 = 37; open B 90, C 198, D 10, H 20
    ['sort', 20 + 37, 318 - 37, 0, 0],
    // E: open 60 and 10, of which 10 and 6 were work
    ['copy', 16, 54, 0, 0],
    // machine: A 6, B 6, C 4, D 2, E 2, G 3x(1+2), I 1 = 30; people: G 9 of 30
    ['book', 30 + 9, 21, 0, 0],
    ['reply', 0, 0, 60, 0],
  ]);
});

test('which rule stopped how often, and how often that was useful', () => {
  expect(stopReasons(facts.asks).map(({ why, stops, answered, useful }) => [why, stops, answered, useful])).toEqual([
    ['unsure', 20, 20, 12],
    ['legal', 4, 4, 4],
  ]);
});

test('by map, and nothing of a map that is not there', async () => {
  expect(byMap(facts, [{ slug: 'intake', title: 'Intake' }])[0]?.values.rework).toMatchObject({ n: 60 });
  const rows = new WorkspaceRows(source);
  const other = await new FactsReader(rows, new Pipelines(rows)).read(ids.workspaceId, 'other', period);
  expect(other).toEqual({ cases: [], asks: [], openAges: [], refused: 0 });
});
