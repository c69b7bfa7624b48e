import type { IntakeAnswer } from '@baton/contract';
import type { Inbound } from '@baton/plugin-sdk';
import type { Json } from '@baton/process-maps';
import type { MessageNote } from '../connectors/inspector/message-log.ts';
import type { Delivery } from '../connectors/verify-delivery.ts';
import type { OpenSource } from './intake-sources.ts';

/** Characters of a refused message: enough to see what it was. */
const longestExcerpt = 2_000;

/** What is written down of a delivery, as if it were refused; of one that was not verified only how it began. */
export function noteOf(
  source: OpenSource,
  request: Inbound,
  delivery: Exclude<Delivery, { result: 'handshake' }>,
): MessageNote {
  const { workspaceId, mapId, connector, event } = source;
  const isVerified = delivery.result === 'accepted';
  return {
    workspaceId,
    mapId,
    connector,
    event,
    byId: null,
    caseIds: [],
    reason: '',
    came: 'pushed',
    outcome: 'refused',
    events: isVerified ? delivery.events.map(({ id, data }) => ({ id, data: data as Json })) : null,
    excerpt: isVerified ? null : Buffer.from(request.raw).toString('utf8', 0, longestExcerpt),
  };
}

/** What became of what was taken. */
export function becameOf({ cases, kept, repeated }: IntakeAnswer): Pick<MessageNote, 'outcome' | 'caseIds'> {
  const caseIds = cases.map(({ caseId }) => caseId);
  if (cases.some((one) => !one.repeated)) return { outcome: 'case', caseIds };
  if (kept > 0) return { outcome: 'kept', caseIds };
  return { outcome: repeated || cases.length > 0 ? 'known' : 'notice', caseIds };
}
