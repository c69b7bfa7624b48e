import type pg from 'pg';
import type { AuditWriter } from './audit-log.ts';

/** Lets a plain connection, inside its transaction, write to the audit log. */
export const auditWriter = (client: pg.PoolClient): AuditWriter => ({
  query: async <Rows>(statement: string, values?: unknown[]) => (await client.query(statement, values)).rows as Rows,
});
