import type { Pool } from 'pg';
import { action, all, buildPipeline, end, person, stop } from '@baton/process-maps/testing';
import { openTestCompany, type TestCompany } from '../engine/open-test-company.ts';
import type { Random } from '../crash/random.ts';

/** Answer times from minutes to days, a rule, a parallel pair: everything in which a question can come up. */
const pipeline = buildPipeline([
  person('approve', { answerWithin: 'PT2H' }),
  action('book', { stops: [stop('big', 'message.n > 1', { owner: 'ops', backup: 'lead', answerWithin: 'PT45M' })] }),
  all('both', ['check', 'sign']),
  person('check', { owner: 'lead', backup: 'boss', answerWithin: 'P1D', next: [{ to: 'join' }] }),
  person('sign', { owner: 'boss', backup: 'ops', answerWithin: 'PT8H', next: [{ to: 'join' }] }),
  end('join'),
]);

export interface World extends TestCompany {
  /** What all names of the company end with. */
  family: string;
  /** Everybody who ever belonged to the company, by id. */
  everybody: string[];
  /** Names and addresses of people who were deleted. */
  deleted: string[];
}

/** `lea.dahl@example.com` */
export const addressOf = (name: string): string => `${name.toLowerCase().replaceAll(' ', '.')}@example.com`;

/** A company of seven people in a place that changes its clocks; every other one counts working hours alone. */
export async function openWorld(pool: Pool, random: Random): Promise<World> {
  const company = await openTestCompany(pool, pipeline);
  const { workspaceId, people } = company;
  const more: [string, string[]][] = [
    ['Vera', ['viewer']],
    ['Theo Lund', ['cto']],
    ['Olga Marin', ['owner']],
    ['Adam Kerr', ['admin']],
  ];
  // Every company has names of its own, so that a trace of somebody can be found anywhere in the database.
  const family = workspaceId.slice(0, 8).replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!);
  const added: string[] = [];
  for (const [first, roles] of more) {
    const name = `${first}${family}`;
    const { rows } = await pool.query<{ id: string }>(
      'insert into people (workspace_id, name, email, roles) values ($1, $2, $3, $4) returning id',
      [workspaceId, name, addressOf(name), roles],
    );
    added.push(rows[0]!.id);
  }
  for (const [first, id] of [
    ['Lea Dahl', people.lead],
    ['Oskar Pohl', people.ops],
    ['Bo Strand', people.boss],
  ]) {
    const name = `${first}${family}`;
    await pool.query('update people set name = $2, email = $3 where id = $1', [id, name, addressOf(name)]);
  }
  const calendar = {
    zone: 'Europe/Berlin',
    days: [1, 2, 3, 4, 5],
    from: '09:00',
    to: '17:00',
    holidays: ['2026-03-30'],
    answerTimes: random.chance(0.5) ? 'working_hours' : 'always',
  };
  await pool.query('update workspaces set calendar = $2 where id = $1', [workspaceId, JSON.stringify(calendar)]);
  return { ...company, family, everybody: [...Object.values(people), ...added], deleted: [] };
}
