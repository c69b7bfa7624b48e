import { inTransaction } from '../persistence/durable/in-transaction.ts';
import type { Told } from '../notices/notice-writer.ts';
import type { ChasePorts } from './arrivals.ts';
import { lengthInWords } from './length-in-words.ts';
import { sayNotices, type NewNotice } from './say-notices.ts';
import { tellTogether } from './tell-together.ts';

interface NearRow {
  caseId: string;
  title: string;
  map: string;
  workspaceId: string;
  dueAt: Date;
  /** The map's owner. */
  personId: string | null;
  holder: string | null;
}

const mostAtOnce = 500;

/** Tells the owner of a map once that a case comes near the end of the time in which it was promised. */
export async function tellNearlyLate({ pool, clock }: ChasePorts): Promise<Told[]> {
  const now = clock.now();
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<NearRow>(nearStatement, [now, mostAtOnce]);
    return sayNotices(
      client,
      tellTogether(
        rows.flatMap((row) => noticeOf(row, Date.parse(now))),
        several,
      ),
    );
  });
}

interface NearNotice extends NewNotice {
  map: string;
  title: string;
}

function noticeOf({ personId, caseId, workspaceId, title, map, dueAt, holder }: NearRow, now: number): NearNotice[] {
  if (personId === null) return [];
  const left = dueAt.getTime() - now;
  const when = left > 0 ? `has ${lengthInWords(left)} left of` : `is ${lengthInWords(-left)} over`;
  const who = holder === null ? '' : ` ${holder} has it now.`;
  const text = `“${title}” ${when} the time in which it was promised.${who}`;
  return [{ workspaceId, personId, kind: 'nearly_late', caseId, text, map, title }];
}

const several = (map: string, count: number, titles: string): string =>
  `${count} cases of “${map}” come near the end of the time in which they were promised: ${titles}.`;

/** $1 now, $2 most. Those that have ended are marked with the others, so that nobody looks at them again. */
const nearStatement = `
with near as (
  select p.case_id, p.due_at from case_promises p where not p.told and p.nearly_at <= $1
   order by p.nearly_at limit $2 for update skip locked),
marked as (
  update case_promises p set told = true from near n where p.case_id = n.case_id)
select n.case_id::text as "caseId", c.title, m.title as map, c.workspace_id as "workspaceId", n.due_at as "dueAt",
       person_for(c.workspace_id, c.map_id, array['@on_call', v.pipeline->'owner'->>'role', v.pipeline->'owner'->>'backup'],
                  null, $1) as "personId",
       (select h.name from asks a join people h on h.id = a.holder_id
         where a.case_id = c.id and a.state in ('open', 'acknowledged') order by a.deadline limit 1) as holder
  from near n join cases c on c.id = n.case_id join maps m on m.id = c.map_id join map_versions v on v.id = c.map_version_id
 where c.finished_at is null order by n.due_at`;
