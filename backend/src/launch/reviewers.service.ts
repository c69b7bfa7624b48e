import type { NameReviewer, Reviewer } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.ts';
import { notFound } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { activePerson, nameForCompany, nameForMap, reviewersOf } from './launch-rows.ts';

/** Who looks every day at what failed: one named person for a map, or for all that name nobody. */
@Injectable()
export class ReviewersService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly audit: AuditLog,
  ) {}

  async of(workspaceId: string, slug: string | null): Promise<Reviewer> {
    return (await this.rows.one<Reviewer>(workspaceId, reviewersOf, [slug]))!;
  }

  /** @throws 404 when there is no such map, or no such person who can sign in */
  async name(person: SignedInPerson, { map, personId }: NameReviewer): Promise<Reviewer> {
    const { workspaceId } = person;
    await this.rows.transaction(async (manager) => {
      const named = personId && (await this.rows.one<{ name: string }>(workspaceId, activePerson, [personId], manager));
      if (personId !== null && !named) throw notFound('person');
      const [statement, given] = map === null ? [nameForCompany, [personId]] : [nameForMap, [map, personId]];
      if (!(await this.rows.one(workspaceId, statement, given, manager))) throw notFound('map');
      const detail = { reviewer: named ? named.name : null };
      await this.audit.by(person, 'reviewer_named', map ?? person.workspaceName, detail, manager);
    });
    return this.of(workspaceId, map);
  }
}
