import type { Role } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { SETTINGS, type HttpSettings } from '../http/settings.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { hashOf } from './one-time-secret.ts';
import { readSessionCookie } from './session-cookie.ts';

/** Who is behind a request's cookie. Read anew each time, so that a role change holds from the next request on. */
@Injectable()
export class SessionFinder {
  constructor(
    private readonly source: DataSource,
    @Inject(SETTINGS) private readonly settings: HttpSettings,
  ) {}

  /** @param touch whether this counts as activity: an open page that only listens does not */
  async find(request: Request, { touch } = { touch: true }): Promise<SignedInPerson | undefined> {
    const id = readSessionCookie(request, this.settings.publicUrl.startsWith('https:'));
    if (!id || id.length > 100) return undefined;
    const sessionHash = hashOf(id);
    const [row]: SessionRow[] = await this.source.query(findSession, [sessionHash]);
    if (!row) return undefined;
    if (touch && row.idle > 60) await this.source.query(touchSession, [sessionHash]);
    const { idle: _idle, ...person } = row;
    return { ...person, sessionHash, csrf: markOf(id) };
  }
}

interface SessionRow {
  id: string;
  name: string;
  email: string;
  title: string;
  roles: Role[];
  accountId: string;
  workspaceId: string;
  workspaceName: string;
  /** Seconds since it was last seen. */
  idle: number;
}

/** Idle for 30 minutes, or older than its end: as if it were not there. */
const findSession = `
  select p.id, p.name, p.email, p.title, p.roles, s.account_id as "accountId",
         w.id as "workspaceId", w.name as "workspaceName", extract(epoch from now() - s.last_seen_at)::float8 as idle
    from sessions s
    join workspaces w on w.id = s.workspace_id
    join people p on p.account_id = s.account_id and p.workspace_id = s.workspace_id and p.active
   where s.id_hash = $1 and s.expires_at > now() and s.last_seen_at > now() - interval '30 minutes'`;

const touchSession = `update sessions set last_seen_at = now() where id_hash = $1`;

/** The mark that changes have to carry: only who has the cookie's value can compute it, and it does not reveal it. */
const markOf = (id: string): string => createHash('sha256').update(`csrf:${id}`).digest('base64url');
