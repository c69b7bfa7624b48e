import type { FollowCase } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { isCaseId } from '../asks/asks.reader.ts';
import { notFound } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** Who hears of a case without having it. */
@Injectable()
export class FollowService {
  constructor(private readonly rows: WorkspaceRows) {}

  /** Whoever begins now is told of what comes from now on. @throws 404 when this workspace has no such case */
  async set({ workspaceId, id: personId }: SignedInPerson, caseId: string, { follows }: FollowCase): Promise<void> {
    const done = isCaseId(caseId) && (await this.rows.one(workspaceId, setFollower, [caseId, personId, follows]));
    if (!done) throw notFound('case');
  }
}

/** $2 case, $3 person, $4 follows. */
const setFollower = `
  insert into case_followers as f (case_id, person_id, workspace_id, follows, seen_seq, over, knows_late)
  select c.id, $3, c.workspace_id, $4, c.seq, false,
         exists (select from case_promises pr where pr.case_id = c.id and pr.due_at <= now())
    from cases c where c.workspace_id = $1 and c.id = $2
  on conflict (case_id, person_id) do update set follows = excluded.follows, over = false,
    seen_seq = case when f.follows then f.seen_seq else excluded.seen_seq end
  returning case_id`;

/** $2 the case. */
export const followersOf = `
  select p.id, p.name from case_followers f join people p on p.id = f.person_id and p.active
   where f.workspace_id = $1 and f.case_id = $2 and f.follows order by p.name, p.id limit 200`;
