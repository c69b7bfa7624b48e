import type { Pool } from 'pg';
import { action, buildPipeline, end, stop } from '@baton/process-maps/testing';
import { assembleEngine } from '../../../backend/src/assemble-engine.ts';
import { createDataSource } from '../../../backend/src/persistence/data-source.ts';
import { issueSignInLink } from '../../../backend/src/sessions/sign-in-links.ts';
import { openTestCompany, type TestCompany } from '../../engine/open-test-company.ts';

/** Stops at once in front of the lead; an accepted case goes on to its end. */
const pipeline = buildPipeline([
  action('book', {
    title: 'Book the amount',
    stops: [stop('big', 'message.n > 0', { question: { text: ['Book ', { expr: 'message.text' }, '?'] } })],
  }),
  end('done'),
]);

export interface FilledBoard extends TestCompany {
  /** Sends one more case, which stops. */
  send(key: string): Promise<string>;
  link(person: keyof TestCompany['people'], publicUrl: string): Promise<string>;
  close(): Promise<void>;
}

/** A company whose lead has this many open questions. */
export async function fillBoard(url: string, pool: Pool, questions: number): Promise<FilledBoard> {
  const company = await openTestCompany(pool, pipeline, 'booking');
  for (const [name, id] of Object.entries(company.people)) {
    const { rows } = await pool.query<{ id: string }>('insert into accounts (email) values ($1) returning id', [
      `${name}@example.com`,
    ]);
    await pool.query('update people set account_id = $2 where id = $1', [id, rows[0]!.id]);
  }
  const engine = await assembleEngine({ url, onProblem: (problem) => console.error(problem) });
  const { workspaceId, mapId } = company;
  const send = async (key: string): Promise<string> => {
    const event = { id: key, text: `the lease of customer ${key}`, n: 12_000 };
    return (await engine.receiveEvent({ workspaceId, mapId, event, key })).caseId;
  };
  for (let from = 0; from < questions; from += 250) {
    const keys = Array.from({ length: Math.min(250, questions - from) }, (_, at) => `${from + at + 1}`);
    await Promise.all(keys.map(send));
  }
  // Deadlines from minutes to days, as on a board that has grown over time.
  await pool.query(
    `update asks set deadline = now() + interval '20 minutes' + (case_id % 5000) * interval '45 seconds'`,
  );
  await pool.query('vacuum analyze');
  const source = await createDataSource(url).initialize();
  return {
    ...company,
    send,
    link: async (person, publicUrl) => (await issueSignInLink(source, publicUrl, `${person}@example.com`))!,
    async close() {
      await source.destroy();
      await engine.stop();
    },
  };
}
