import { randomUUID } from 'node:crypto';
import type { Role } from '@baton/contract';
import { Caller } from '../security/caller.ts';
import type { TestServer } from '../security/open-server.ts';

/** A company with nothing in it but people. */
export interface EmptyCompany {
  id: string;
  /** By name; each signed in. */
  callers: Record<string, Caller>;
  ids: Record<string, string>;
}

export async function openCompany(server: TestServer, people: Record<string, Role>): Promise<EmptyCompany> {
  const id = randomUUID();
  await server.pool.query('insert into workspaces (id, name) values ($1, $2)', [id, `Company ${id}`]);
  const company: EmptyCompany = { id, callers: {}, ids: {} };
  for (const [name, role] of Object.entries(people)) {
    const [account, person] = [randomUUID(), randomUUID()];
    const email = `${name}.${id}@example.com`;
    await server.pool.query('insert into accounts (id, email) values ($1, $2)', [account, email]);
    await server.pool.query(
      'insert into people (id, workspace_id, account_id, name, email, roles) values ($1, $2, $3, $4, $5, $6)',
      [person, id, account, name, email, [role]],
    );
    company.ids[name] = person;
    company.callers[name] = await new Caller(server.address).signIn(await server.api.signInLink(email));
  }
  return company;
}
