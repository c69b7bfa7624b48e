import type { DataSource } from 'typeorm';
import { hashOf, newSecret } from './one-time-secret.ts';

/** Minutes that a one-time link holds. */
export const linkMinutes = 60;

/**
 * A link that signs the account in, once. The token is in the part after `#`, which browsers send to no server.
 * @param source open database
 * @param publicUrl where people reach Baton, without a slash at the end
 * @param email whose account; absent: the oldest account of an active admin
 * @returns the whole address, or undefined when there is no such account
 */
export async function issueSignInLink(source: Queries, publicUrl: string, email?: string): Promise<string | undefined> {
  const [account]: { id: string }[] = await source.query(
    `select a.id from accounts a join people p on p.account_id = a.id and p.active
      where case when $1::text is null then 'admin' = any(p.roles) else a.email = lower($1) end
      order by a.created_at, a.id limit 1`,
    [email ?? null],
  );
  if (!account) return undefined;
  const token = newSecret();
  await source.query(
    `insert into sign_in_links (token_hash, account_id, expires_at)
     values ($1, $2, now() + make_interval(mins => $3))`,
    [hashOf(token), account.id, linkMinutes],
  );
  return `${publicUrl}/sign-in#${token}`;
}

/** @returns the account that the link signs in, or undefined: unknown, used or expired. One statement: a link works once. */
export async function useSignInLink(source: Queries, token: string): Promise<string | undefined> {
  const [rows]: [{ account_id: string }[], number] = await source.query(
    `update sign_in_links set used_at = now()
      where token_hash = $1 and used_at is null and expires_at > now() returning account_id`,
    [hashOf(token)],
  );
  return rows[0]?.account_id;
}

type Queries = Pick<DataSource, 'query'>;
