import type { Json, Pipeline } from '@baton/process-maps';
import type { Emitted } from '@baton/plugin-sdk';
import { isStorable } from '../../../engine/check-output.ts';
import { readMessage } from '../../../persistence/intake/read-event.ts';
import type { MessageNote } from '../../inspector/message-log.ts';
import type { Poll } from './poll.ts';
import type { PageSaved } from './poll-store.ts';
import type { PollRunPorts } from './poll-run.ts';

type Found = Omit<PageSaved, 'setAside'> & { found: readonly Emitted[] };

/**
 * What was found for steps that wait, to the cases that wait for it; most of it is for nobody. The mark moves on after the
 * last one: a worker that dies on the way finds them again, and a message that was given before is known.
 */
export async function bring(
  poll: Poll,
  { cursor, outcome, found }: Found,
  pipeline: Pipeline,
  ports: Pick<PollRunPorts, 'receiveMessage' | 'savePassed' | 'note'>,
): Promise<void> {
  const { workspaceId, mapId, connector, event } = poll;
  for (const { id, data } of found) {
    const message = (data ?? null) as Json;
    if (!isStorable(JSON.stringify({ id, message })) || !readMessage(pipeline, poll, message).ok) continue;
    const given = { workspaceId, mapId, connector, event, key: id, message };
    const { cases, repeated, kept } = await ports.receiveMessage(given);
    if (cases.length === 0 && kept === undefined) continue;
    ports.note({
      ...noteOf(poll),
      outcome: outcomeOf(cases, repeated),
      caseIds: cases,
      events: [{ id, data: message }],
    });
  }
  await ports.savePassed(poll, { cursor, outcome, setAside: [] });
}

const outcomeOf = (cases: readonly string[], repeated: boolean): MessageNote['outcome'] =>
  cases.length === 0 ? 'kept' : repeated ? 'known' : 'case';

const noteOf = ({ workspaceId, mapId, connector, event }: Poll) =>
  ({ workspaceId, mapId, connector, event, came: 'polled', reason: '', excerpt: null, byId: null }) as const;
