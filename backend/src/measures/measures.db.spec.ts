import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { MeasureId } from '@baton/contract';
import type { DataSource } from 'typeorm';
import { openTestDatabase, type TestDatabase } from '../../../test/database/open-test-database.ts';
import { Pipelines } from '../maps/pipelines.ts';
import { createDataSource } from '../persistence/data-source.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { allMeasures, measuresOfPeople } from './all-measures.ts';
import { FactsReader } from './facts.reader.ts';
import type { Facts } from './facts.ts';
import { period, writeFixture, type FixtureIds } from './measures.fixture.ts';
import { beforeAndAfter, byMap, byPerson, byWeek, countAll } from './slice-facts.ts';

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
  const reader = new FactsReader(rows, new Pipelines(rows));
  const read = await reader.read(ids.workspaceId, null, period);
  facts = { ...read, weeks: 2, rates: { hour: 60, failure: 30 } };
});

afterAll(async () => {
  await source.destroy();
  await database.close();
});

const MINUTE = 60_000;

/** Worked out by hand from the table in measures.fixture.ts: the value, and what it was counted from. */
const expected: Record<MeasureId, [value: number, n: number]> = {
  // 15 ended, 1 of them cancelled; 1 message became no case
  coverage: [14 / 16, 16],
  // A x 3, E, F, I of the 14 that were not cancelled
  untouched: [6 / 14, 14],
  // C corrected, D refused, E copied twice
  rework: [3 / 15, 15],
  // 2 3 3 3 14 14 14 [15] 20 34 34 34 133 [204] 501: the 8th and the 14th of 15
  time_median: [15 * MINUTE, 15],
  time_p90: [204 * MINUTE, 15],
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
  // B x 3 of B x 3, C, D
  acceptance: [3 / 5, 5],
  usable: [4 / 5, 5],
  // runs: A 6, B 6, C 2, D 3, E 2, F 1, G 9, I 2 = 31; not C's and D's first sorting, nor G's three failures; 3 tasks
  machine_share: [26 / 34, 34],
  // sortings: A 3, B 3, C 1, D 2, E 1, F 1, G 3, I 1 = 15; stopped: B 3, C, D
  escalations: [5 / 15, 15],
  // C, D and H of B x 3, C, D, H
  useful_stops: [3 / 6, 6],
  // G x 3
  failures: [(100 * 3) / 15, 15],
  // 12 answers without F's, and one that is overdue
  in_time: [11 / 13, 13],
  // 10 10 10 10 10 [20] 30 30 30 60 198 500
  answer_median: [20 * MINUTE, 12],
  // A 0, B 3x2, C 3 (machine, Sam, Ana, machine), D 2, E 4, F 2, G 3x2, H 1, I 0 = 24
  handoffs: [24 / 15, 15],
  // deciding: B 18, C 10, D 4, H 5 = 37; doing: E 16, G 9 = 25
  judgment_share: [37 / 62, 11],
  // 25 minutes in 2 weeks
  toil: [12.5 * MINUTE, 5],
  // without F and I: models 1.30, 62 minutes at 60 an hour, 3 failures at 30
  cost: [(1.3 + 62 + 90) / 13, 13],
};

test.each(allMeasures.map((measure) => [measure.id, measure] as const))('%s is what the hand says', (id, measure) => {
  const counted = measure.count(facts);
  const [value, n] = expected[id];
  expect(counted.n).toBe(n);
  expect(counted.value).toBeCloseTo(value, 9);
});

test('says what was left out', () => {
  const { hands_on, cost, judgment_share } = countAll(facts);
  expect(hands_on?.why).toBe('Without 1 of 15 cases: their working time is not known.');
  expect(cost?.why).toBe('Without 2 of 15 cases: a part of their cost is not known.');
  expect(judgment_share?.why).toBe('Without 1 of 12 answers whose working time nothing tells.');
});

test('without the cost of an hour there is no cost, rather than a wrong one', () => {
  expect(countAll({ ...facts, rates: { hour: null, failure: null } }).cost).toMatchObject({ value: null });
});

test('by week: A x 3 and I ended in the second one, which is too few to say', () => {
  const [first, second] = byWeek(facts, [+period.from, +period.from + 7 * 86_400_000], +period.to);
  expect(first?.values.time_median).toMatchObject({ n: 11, value: 34 * MINUTE });
  expect(second?.values.time_median).toMatchObject({
    n: 4,
    value: null,
    why: 'Too few cases to say: 4 of at least 5.',
  });
  expect(first?.values.coverage?.n).toBe(11);
});

test('by person: everybody’s own answers and nothing else', () => {
  const people = byPerson(facts, measuresOfPeople);
  expect(people.map(({ person, answers }) => [person.name, answers])).toEqual([
    ['ana', 1],
    ['mia', 1],
    ['sam', 10],
  ]);
  // sam: 10 10 10 10 [10] 20 30 30 30 60
  expect(people[2]?.values.answer_median).toMatchObject({ value: 10 * MINUTE, n: 10 });
  expect(people[2]?.values.in_time).toMatchObject({ value: 1, n: 10 });
});

test('before and after a version', () => {
  const { before, after } = beforeAndAfter(facts, 2);
  expect(before.time_median).toMatchObject({ n: 3, value: null });
  // 2 14 14 14 15 [20] 34 34 34 133 204 501
  expect(after.time_median).toMatchObject({ n: 12, value: 20 * MINUTE });
  expect(after.useful_stops).toMatchObject({ n: 6, value: 0.5 });
});

test('by map, and nothing of a map that is not there', async () => {
  expect(byMap(facts, [{ slug: 'intake', title: 'Intake' }])[0]?.values.rework).toMatchObject({ n: 15 });
  const rows = new WorkspaceRows(source);
  const other = await new FactsReader(rows, new Pipelines(rows)).read(ids.workspaceId, 'other', period);
  expect(other).toEqual({ cases: [], asks: [], openAges: [], refused: 0 });
});
