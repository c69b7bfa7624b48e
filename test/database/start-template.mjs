// Jest's global setup: one real PostgreSQL for the run, with one migrated database that every test clones.
// The backend's sources carry decorators, so they are loaded the way the server loads them.
import '../../backend/scripts/source-loader.mjs';

export default async function startTemplate() {
  if (process.env.BATON_TEST_POSTGRES) return; // another project of the same run was first
  const { startTestPostgres } = await import('./start-test-postgres.ts');
  const { url, stop } = await startTestPostgres();
  process.env.BATON_TEST_POSTGRES = url;
  globalThis.stopTestPostgres = stop;
}
