import type { CaseState } from '@baton/process-maps';
import type { Told } from '../notices/notice-writer.ts';
import { inTransaction } from '../persistence/durable/in-transaction.ts';
import type { ChasePorts } from './arrivals.ts';
import { sayNotices, type NewNotice } from './say-notices.ts';
import { positionOf, type Position } from './status-words.ts';

interface FollowRow {
  caseId: string;
  personId: string;
  workspaceId: string;
  seenSeq: number;
  knows: string;
  knowsLate: boolean;
  toldAt: Date | null;
  seq: number;
  title: string;
  map: string;
  status: CaseState['status'];
  ended: boolean;
  versionId: string;
  part: string | null;
  steps: string[];
  holderId: string | null;
  holderName: string | null;
  late: boolean;
}

/** What a follower knows after this look. */
interface Known {
  caseId: string;
  personId: string;
  seq: number;
  knows: string;
  knowsLate: boolean;
  told: boolean;
  over: boolean;
}

interface News {
  row: FollowRow;
  words: string[];
}

/** Milliseconds between two notes about one case to one person: what happens meanwhile becomes one note. The end is told at once. */
const gatherFor = 600_000;
/** More news than this for one person at once become one note. */
const MOST_SINGLE = 3;
const mostAtOnce = 1_000;

/** Tells whoever follows a case that it changed hands, waits for the outside, is late or has ended; nothing of single steps. */
export async function tellFollowers(ports: ChasePorts): Promise<Told[]> {
  const { pool, pipelines, clock } = ports;
  const now = clock.now();
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<FollowRow>(changedStatement, [now, mostAtOnce, gatherFor]);
    const known: Known[] = [];
    const news: News[] = [];
    for (const row of rows) {
      const position = positionOf(row, await pipelines.get(row.versionId, row.part));
      const words = wordsOf(row, position);
      const tells = words.length > 0;
      if (tells) news.push({ row, words });
      known.push(knownAfter(row, position, tells));
    }
    if (known.length > 0) await client.query(keepStatement, [JSON.stringify(known), now]);
    return sayNotices(client, notesOf(news));
  });
}

/** Whoever has it now is asked, and needs no note of that. */
function wordsOf(row: FollowRow, position: Position | undefined): string[] {
  const moved = position && position.key !== row.knows && row.holderId !== row.personId ? [position.words] : [];
  return row.late && !row.knowsLate && !row.ended ? [...moved, 'it is later than promised'] : moved;
}

function knownAfter(row: FollowRow, position: Position | undefined, told: boolean): Known {
  const { caseId, personId, seq, knows, knowsLate, late, ended } = row;
  return { caseId, personId, seq, knows: position?.key ?? knows, knowsLate: knowsLate || late, told, over: ended };
}

function notesOf(news: News[]): NewNotice[] {
  const byPerson = Map.groupBy(news, ({ row }) => row.personId);
  return [...byPerson.values()].flatMap((group): NewNotice[] => {
    const said = group.map(({ row, words }) => ({ row, text: `“${row.title}”: ${words.join(', and ')}.` }));
    const single = ({ row, text }: (typeof said)[number]): NewNotice => {
      return { workspaceId: row.workspaceId, personId: row.personId, kind: 'status', caseId: row.caseId, text };
    };
    if (said.length <= MOST_SINGLE) return said.map(single);
    const named = said.slice(0, MOST_SINGLE).map(({ text }) => text);
    const left = said.length - named.length;
    const more = `And ${left} ${left === 1 ? 'other case has' : 'others have'} moved.`;
    return [{ ...single(said[0]!), caseId: null, text: `News of cases that you follow. ${named.join(' ')} ${more}` }];
  });
}

/** $1 now, $2 most, $3 milliseconds between two notes. */
const changedStatement = `
select f.case_id::text as "caseId", f.person_id as "personId", f.workspace_id as "workspaceId", f.seen_seq as "seenSeq",
       f.knows, f.knows_late as "knowsLate", f.told_at as "toldAt", c.seq, c.title, m.title as map, c.status,
       c.finished_at is not null as ended, c.map_version_id as "versionId", c.part,
       coalesce((select array_agg(t->>'step') from jsonb_array_elements(c.state->'tokens') t), '{}') as steps,
       ask.holder_id as "holderId", ask.name as "holderName", coalesce(pr.due_at <= $1, false) as late
  from case_followers f
  join cases c on c.id = f.case_id
  join maps m on m.id = c.map_id
  join people me on me.id = f.person_id and me.active
  left join case_promises pr on pr.case_id = c.id
  left join lateral (
    select a.holder_id, p.name from asks a left join people p on p.id = a.holder_id
     where a.case_id = c.id and a.state in ('open', 'acknowledged') order by a.deadline limit 1) ask on true
 where f.follows and not f.over
   and (c.seq > f.seen_seq or (pr.due_at <= $1 and not f.knows_late and c.finished_at is null))
   and (f.told_at is null or f.told_at <= $1::timestamptz - $3 * interval '1 millisecond' or c.finished_at is not null)
 order by f.person_id, f.case_id limit $2 for update of f skip locked`;

/** $1 what they know, $2 now. */
const keepStatement = `
update case_followers f set seen_seq = k.seq, knows = k.knows, knows_late = k."knowsLate", over = k.over,
       told_at = case when k.told then $2::timestamptz else f.told_at end
  from json_to_recordset($1::json) as k("caseId" bigint, "personId" uuid, seq int, knows text, "knowsLate" boolean,
                                        told boolean, over boolean)
 where f.case_id = k."caseId" and f.person_id = k."personId"`;
