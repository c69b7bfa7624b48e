import type { SignInLinkFor } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { SETTINGS, type HttpSettings } from '../http/settings.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { issueSignInLink, linkMinutes } from '../sessions/sign-in-links.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** An admin lets somebody in who has no password yet. */
@Injectable()
export class SignInLinkMaker {
  constructor(
    private readonly source: DataSource,
    private readonly rows: WorkspaceRows,
    private readonly audit: AuditLog,
    @Inject(SETTINGS) private readonly settings: HttpSettings,
  ) {}

  /** An account of several companies is left alone: one company’s admin must not get into another. */
  async make(person: SignedInPerson, personId: string): Promise<SignInLinkFor> {
    const found = await this.rows.one<FoundPerson>(person.workspaceId, activePerson, [personId]);
    if (!found) throw notFound('active person with that id who can sign in');
    if (found.companies > 1) {
      throw new Refusal(
        409,
        'several_companies',
        `${found.name} belongs to several companies and signs in with an own password. No link was made.`,
      );
    }
    const link = await issueSignInLink(this.source, this.settings.publicUrl, found.email);
    if (!link) throw notFound('account of that person');
    await this.audit.by(person, 'secret_changed', `sign-in link for ${found.name}`);
    return { link, holdsMinutes: linkMinutes };
  }
}

interface FoundPerson {
  name: string;
  email: string;
  companies: number;
}

const activePerson = `
  select p.name, a.email, (select count(*)::int from people o where o.account_id = a.id) as companies
    from people p join accounts a on a.id = p.account_id
   where p.workspace_id = $1 and p.id::text = $2 and p.active`;
