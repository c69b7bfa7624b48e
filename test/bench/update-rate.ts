import pg from 'pg';

/** What this PostgreSQL can do at all on this machine now: durable one-row updates per second, 16 connections. */
export async function updateRate(url: string, ms = 3_000): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: 16 });
  await pool.query('create table if not exists bench_rows (id int primary key, n bigint not null)');
  await pool.query('insert into bench_rows select g, 0 from generate_series(1, 1000) g on conflict do nothing');
  const until = performance.now() + ms;
  let updates = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() < until) {
      const id = 1 + Math.floor(Math.random() * 1000);
      await pool.query({ name: 'update', text: 'update bench_rows set n = n + 1 where id = $1', values: [id] });
      updates++;
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  await pool.end();
  return Math.round((updates * 1000) / ms);
}
