import pg from 'pg';

export const templateName = 'baton_template';

/** Makes the database that tests clone: migrated once, so that a test database costs a file copy. */
export async function createTemplate(serverUrl: string, migrate: (url: string) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  try {
    await admin.query(`create database ${templateName}`);
    await migrate(databaseUrl(serverUrl, templateName));
    await admin.query(`alter database ${templateName} is_template true allow_connections false`);
  } finally {
    await admin.end();
  }
}

/** The same server, another database. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
