// Jest's global teardown: the run's PostgreSQL ends with the run.
export default async function stopTemplate() {
  const stop = globalThis.stopTestPostgres;
  delete globalThis.stopTestPostgres;
  delete process.env.BATON_TEST_POSTGRES;
  await stop?.();
}
