import type { MessageDetail, MessageLine, MessageOutcome, PersonRef } from '@baton/contract';
import type { Json } from '@baton/process-maps';
import type { PluginHost } from '../connectors/plugin-host.ts';

export interface MessageRow {
  id: string;
  at: Date;
  slug: string;
  title: string;
  mapId: string;
  versionId: string | null;
  connector: string;
  event: string;
  came: MessageLine['came'];
  outcome: MessageOutcome;
  reason: string;
  events: { id: string; data: Json }[] | null;
  excerpt: string | null;
  caseIds: string[];
  by: PersonRef | null;
}

const columns = `
  r.id::text, r.received_at as at, m.slug, m.title, m.id as "mapId", v.id as "versionId", r.connector, r.event, r.came,
  r.outcome, r.reason, r.events, r.excerpt, r.case_ids::text[] as "caseIds",
  case when p.id is null then null else json_build_object('id', p.id, 'name', p.name) end as by`;

const from = `
  from received_messages r join maps m on m.id = r.map_id
  left join map_versions v on v.map_id = m.id and v.version = m.published_version
  left join people p on p.id = r.by_id
 where r.workspace_id = $1`;

/** $2 connector, $3 the map's slug, $4 outcome (each empty: all), $5 ids below, $6 how many. */
export const listMessages = `
  select ${columns} ${from} and ($2 = '' or r.connector = $2) and ($3 = '' or m.slug = $3) and ($4 = '' or r.outcome = $4)
     and ($5::bigint is null or r.id < $5) order by r.id desc limit $6`;

/** $2 the id. */
export const oneMessage = `select ${columns} ${from} and r.id = $2`;

export function toMessageLine(row: MessageRow, plugins: PluginHost): MessageLine {
  const descriptor = plugins.find(row.connector)?.descriptor;
  return {
    id: row.id,
    at: row.at.toISOString(),
    map: { slug: row.slug, title: row.title },
    connector: row.connector,
    connectorName: descriptor?.name ?? row.connector,
    event: descriptor?.triggers[row.event]?.title ?? row.event,
    came: row.came,
    by: row.by,
    verified: isVerified(row),
    outcome: row.outcome,
    reason: row.reason,
    cases: row.caseIds,
  };
}

/** Only what was verified is ever read, so that what was read was verified. */
const isVerified = ({ events, outcome }: MessageRow): boolean => events !== null || outcome !== 'refused';

export function toMessageDetail(row: MessageRow, plugins: PluginHost): MessageDetail {
  const whyNot = barOf(row);
  return {
    ...toMessageLine(row, plugins),
    events: row.events as MessageDetail['events'],
    excerpt: row.excerpt ?? '',
    mayDeliver: whyNot === '',
    whyNot,
  };
}

/** Why it cannot be delivered again; empty when it can. */
export function barOf(row: MessageRow): string {
  if (!isVerified(row)) {
    return 'Nobody knows whether it is from who it says, so it is not delivered. Have the sender send it again.';
  }
  if (row.events === null) return 'It was too large to be kept whole. Have the sender send it again.';
  return row.events.length > 0 ? '' : 'It held nothing that makes or moves a case.';
}
