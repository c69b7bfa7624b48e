import type { Chasing } from '@baton/contract';
import type { CaseState, Pipeline } from '@baton/process-maps';
import { Injectable } from '@nestjs/common';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { chasedWaits } from './chased-waits.ts';
import type { HistoryRow } from './history-rows.ts';

interface AskChased {
  question: string;
  holder: string | null;
  backup: string | null;
  level: string;
  deadline: Date;
  /** When the holder is reminded of this deadline. */
  remindAt: Date;
  isReminded: boolean;
  isQuiet: boolean;
  reminded: number;
  lastAt: Date | null;
}

/** What Baton reminds people of in a case, how often it has, and when next. */
@Injectable()
export class ChasingReader {
  constructor(private readonly rows: WorkspaceRows) {}

  async read(workspaceId: string, caseId: string, pipeline: Pipeline, history: HistoryRow[]): Promise<Chasing[]> {
    const [found, asks] = await Promise.all([
      this.rows.one<{ state: CaseState }>(workspaceId, stateOf, [caseId]),
      this.rows.of<AskChased>(workspaceId, chasedAsks, [caseId]),
    ]);
    return [...(found ? chasedWaits(found.state, pipeline, history) : []), ...asks.map(askOf)];
  }
}

function askOf({
  question,
  holder,
  backup,
  level,
  deadline,
  remindAt,
  isReminded,
  isQuiet,
  ...ask
}: AskChased): Chasing {
  const isLast = level === 'map_owner' || backup === null;
  return {
    what: question,
    who: holder ?? '',
    reminded: ask.reminded,
    lastAt: ask.lastAt?.toISOString() ?? null,
    // Whoever has said "I am on it" is left in peace; the clock goes on.
    nextAt: isReminded || isQuiet ? null : remindAt.toISOString(),
    then: isLast ? '' : `goes to ${backup}`,
    thenAt: isLast ? null : deadline.toISOString(),
  };
}

const stateOf = 'select state from cases where workspace_id = $1 and id = $2';

/** $2 the case. */
const chasedAsks = `
  select a.question, h.name as holder, b.name as backup, a.level, a.deadline, a.state = 'acknowledged' as "isQuiet",
         greatest(a.deadline - least(a.answer_within_ms / 4, 3600000) * interval '1 millisecond', a.snoozed_until) as "remindAt",
         a.reminded_for is not distinct from a.deadline as "isReminded",
         (select count(*)::int from notices n where n.case_id = a.case_id and n.ask_id = a.ask_id and n.kind = 'reminder') as reminded,
         (select max(n.at) from notices n where n.case_id = a.case_id and n.ask_id = a.ask_id and n.kind = 'reminder') as "lastAt"
    from asks a left join people h on h.id = a.holder_id left join people b on b.id = a.backup_id
   where a.workspace_id = $1 and a.case_id = $2 and a.state in ('open', 'acknowledged') order by a.deadline, a.ask_id`;
