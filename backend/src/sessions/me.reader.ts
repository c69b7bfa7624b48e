import { type Me, type Right, rightsOf } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedInPerson } from '../http/signed-in.ts';

/** Everything the page has to know of who looks at it. */
@Injectable()
export class MeReader {
  constructor(private readonly source: DataSource) {}

  async read(person: SignedInPerson): Promise<Me> {
    const [[counts], workspaces] = await Promise.all([
      this.source.query(countsOf, [person.workspaceId, person.id]) as Promise<[Counts]>,
      this.source.query(workspacesOf, [person.accountId]) as Promise<{ id: string; name: string }[]>,
    ]);
    return {
      person: { id: person.id, name: person.name, email: person.email, roles: person.roles },
      workspace: { id: person.workspaceId, name: person.workspaceName, hasSampleData: counts.hasSampleData },
      workspaces,
      rights: [...new Set<Right>(person.roles.flatMap((role) => rightsOf[role] ?? []))],
      csrf: person.csrf,
      openAsks: counts.openAsks,
      mapsRunning: counts.mapsRunning,
    };
  }
}

interface Counts {
  openAsks: number;
  mapsRunning: number;
  hasSampleData: boolean;
}

const countsOf = `
  select (select count(*)::int from asks
           where workspace_id = $1 and state in ('open','acknowledged') and holder_id = $2) as "openAsks",
         (select count(*)::int from maps where workspace_id = $1 and published_version is not null) as "mapsRunning",
         exists (select from maps where workspace_id = $1 and sample)
           or exists (select from people where workspace_id = $1 and sample) as "hasSampleData"`;

const workspacesOf = `
  select w.id, w.name from workspaces w join people p on p.workspace_id = w.id
   where p.account_id = $1 and p.active order by w.name, w.id`;
