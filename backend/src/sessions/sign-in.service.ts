import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import { Refusal } from '../http/refusal.ts';
import { passwordMatches } from './passwords.ts';
import { RateLimits, type Limit } from './rate-limits.ts';
import { SessionKeeper } from './session-keeper.ts';
import { useSignInLink } from './sign-in-links.ts';

/** Five failures in 15 minutes for an account from one address, with a growing delay; 100 tries an hour per address. */
@Injectable()
export class SignInService {
  constructor(
    private readonly source: DataSource,
    private readonly limits: RateLimits,
    private readonly sessions: SessionKeeper,
    private readonly audit: AuditLog,
  ) {}

  /** @returns the id for the session cookie */
  async byPassword(email: string, password: string, address: string): Promise<string> {
    const name = email.toLowerCase();
    const failures: Limit = { key: `sign-in:${name}:${address}`, most: 5, seconds: 15 * 60 };
    await this.limits.take({ key: `sign-in-address:${address}`, most: 100, seconds: 3600 });
    await this.limits.check(failures);
    const [account]: { id: string; password_hash: string | null }[] = await this.source.query(
      'select id, password_hash from accounts where email = $1',
      [name],
    );
    if (!(await passwordMatches(account?.password_hash ?? null, password)) || !account) {
      await this.refuse(failures, account?.id, address);
    }
    await this.limits.forget(failures.key);
    return this.open(account!.id, 'with a password', address);
  }

  /** @returns the id for the session cookie */
  async byLink(token: string, address: string): Promise<string> {
    await this.limits.take({ key: `sign-in-link:${address}`, most: 20, seconds: 15 * 60 });
    const accountId = await useSignInLink(this.source, token);
    if (!accountId) {
      throw new Refusal(
        401,
        'link_used',
        'This sign-in link was used already or has expired. Ask for a new one, or use your password.',
      );
    }
    return this.open(accountId, 'with a one-time link', address);
  }

  private async open(accountId: string, how: string, address: string): Promise<string> {
    const { id, workspaceId, personId, name } = await this.sessions.open(accountId);
    await this.audit.write({
      workspaceId,
      actor: { id: personId, name },
      action: 'signed_in',
      target: name,
      detail: { how, address },
    });
    return id;
  }

  /** Never says whether the account exists. */
  private async refuse(failures: Limit, accountId: string | undefined, address: string): Promise<never> {
    const { points } = await this.limits.count(failures);
    if (accountId) await this.recordFailure(accountId, address);
    await sleep(Math.min(200 * 2 ** (points - 1), 2_000));
    throw new Refusal(
      401,
      'wrong_password',
      'That e-mail address and password do not belong together. Check both and try again.',
    );
  }

  private async recordFailure(accountId: string, address: string): Promise<void> {
    const [person]: { workspaceId: string; id: string; name: string }[] = await this.source.query(
      'select workspace_id as "workspaceId", id, name from people where account_id = $1 order by created_at, id limit 1',
      [accountId],
    );
    if (!person) return;
    const { workspaceId, id, name } = person;
    await this.audit.write({
      workspaceId,
      actor: { id, name },
      action: 'sign_in_refused',
      target: name,
      detail: { address },
    });
  }
}
