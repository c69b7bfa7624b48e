import type pg from 'pg';

export interface NewCompany {
  name: string;
  adminName: string;
  /** Whoever has an account with this address already becomes admin of this company too. */
  adminEmail: string;
}

/** A company of its own with its first admin, who signs in by a one-time link. @returns the workspace's id */
export async function makeWorkspace(pool: pg.Pool, { name, adminName, adminEmail }: NewCompany): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `with account as (
       insert into accounts (email) values (lower($3)) on conflict (email) do update set email = excluded.email returning id),
     company as (insert into workspaces (name) values ($1) returning id),
     admin as (
       insert into people (workspace_id, account_id, name, email, roles)
       select company.id, account.id, $2, lower($3), '{admin,ops_manager}' from company, account)
     select id from company`,
    [name, adminName, adminEmail],
  );
  return rows[0]!.id;
}
