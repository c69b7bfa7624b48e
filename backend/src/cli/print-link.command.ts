import { readConfig } from '../config/read-config.ts';
import { startEmbeddedPostgres } from '../embedded-postgres/start-embedded-postgres.ts';
import { createDataSource } from '../persistence/data-source.ts';
import { issueSignInLink } from '../sessions/sign-in-links.ts';
import { Refused } from './exit-codes.ts';
import type { Output } from './output.ts';

/**
 * `baton link`: for whoever may read the database's password anyway, and for nobody else. The way back in when the link
 * printed at start is used up and no password is set.
 */
export async function printLinkCommand({ email }: { email?: string }, output: Output): Promise<void> {
  const config = readConfig();
  const postgres = config.databaseUrl ? undefined : await startEmbeddedPostgres({ home: config.home });
  const source = createDataSource(config.databaseUrl ?? postgres?.url ?? '', 1);
  try {
    await source.initialize();
    const link = await issueSignInLink(source, config.publicUrl, email);
    if (!link) throw new Refused(`Expected ${email ? `an account for ${email}` : 'an active admin'}, found none.`);
    output.out(link);
  } finally {
    if (source.isInitialized) await source.destroy();
    if (postgres?.attached) postgres.release();
    else await postgres?.stop();
  }
}
