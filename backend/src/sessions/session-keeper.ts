import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound, Refusal } from '../http/refusal.ts';
import { hashOf, newSecret } from './one-time-secret.ts';
import { absoluteHours } from './session-cookie.ts';

/** Opens, moves and ends sessions. */
@Injectable()
export class SessionKeeper {
  constructor(private readonly source: DataSource) {}

  /**
   * Starts in the workspace where the account is an active person for the longest time.
   * @returns the session's id for the cookie, known to nobody else, and where it starts
   */
  async open(accountId: string): Promise<{ id: string; workspaceId: string; personId: string; name: string }> {
    const [home]: { workspaceId: string; personId: string; name: string }[] = await this.source.query(
      `select workspace_id as "workspaceId", id as "personId", name from people
        where account_id = $1 and active order by created_at, id limit 1`,
      [accountId],
    );
    if (!home) {
      throw new Refusal(
        403,
        'no_company',
        'This account belongs to no company any more. Ask an admin to add you again.',
      );
    }
    const id = newSecret();
    await this.source.query(
      `insert into sessions (id_hash, account_id, workspace_id, expires_at)
       values ($1, $2, $3, now() + make_interval(hours => $4))`,
      [hashOf(id), accountId, home.workspaceId, absoluteHours],
    );
    await this.source.query('delete from sessions where expires_at < now()');
    return { id, ...home };
  }

  async end(sessionHash: Buffer): Promise<void> {
    await this.source.query('delete from sessions where id_hash = $1', [sessionHash]);
  }

  /** Ends every session of an account, e.g. when its password or a role changed. */
  async endAll(accountId: string): Promise<void> {
    await this.source.query('delete from sessions where account_id = $1', [accountId]);
  }

  /** Only into a workspace where the account is an active person. */
  async moveTo(sessionHash: Buffer, accountId: string, workspaceId: string): Promise<void> {
    const [, moved]: [unknown, number] = await this.source.query(
      `update sessions s set workspace_id = p.workspace_id from people p
        where s.id_hash = $1 and p.account_id = $2 and s.account_id = $2 and p.workspace_id = $3 and p.active`,
      [sessionHash, accountId, workspaceId],
    );
    if (moved === 0) throw notFound('company with that id among yours');
  }
}
