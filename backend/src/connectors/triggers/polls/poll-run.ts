import type { Json, Pipeline } from '@baton/process-maps';
import { isDeepStrictEqual } from 'node:util';
import type pg from 'pg';
import { isStorable, storable } from '../../../engine/check-output.ts';
import type { MayCall } from '../../../engine/ports.ts';
import type { MessageNote } from '../../inspector/message-log.ts';
import type { NewEvent, Received } from '../../../persistence/intake/intake.ts';
import type { MessageReceived, NewMessage } from '../../../persistence/messages/message-desk.ts';
import { readEvent } from '../../../persistence/intake/read-event.ts';
import type { Looked, Page } from './look-once.ts';
import type { Poll, PollOutcome, SetAside } from './poll.ts';
import type { PageSaved, PollStore } from './poll-store.ts';
import { bring } from './bring-messages.ts';

export interface PollRunPorts {
  store: Pick<PollStore, 'savePage' | 'putOff'>;
  look: (poll: Poll, mayCall: () => Promise<MayCall>, signal: AbortSignal) => Promise<Looked>;
  /** The engine's: cases and `beside` in one transaction. */
  receiveTogether: (
    events: NewEvent[],
    beside: (client: pg.PoolClient) => Promise<boolean>,
  ) => Promise<Received[] | undefined>;
  /** To cases that wait for it. */
  receiveMessage: (message: NewMessage) => Promise<MessageReceived>;
  /** The new mark of a page whose messages are durable already. */
  savePassed: (poll: Poll, page: PageSaved) => Promise<void>;
  /** Told what was found and what became of it, for people who look. */
  note: (note: MessageNote) => void;
  mayCall: (poll: Poll) => Promise<MayCall>;
  /** The pipeline that new cases of the map start on; undefined when nothing is published. */
  pipelineOf: (mapId: string) => Promise<Pipeline | undefined>;
}

/** Pages in a row; a vendor that still says “more” then is asked again after the usual pause. */
const mostPages = 1_000;
/** Milliseconds. */
const heldPause = 5_000;
const longestPause = 15 * 60_000;

/** Looks once and keeps what was found: the cases and the new cursor are durable together, or neither is. */
export async function runPoll(poll: Poll, ports: PollRunPorts, signal: AbortSignal): Promise<void> {
  const looked = await ports.look(poll, () => ports.mayCall(poll), signal);
  if (looked.ok === 'held') return ports.store.putOff(poll, heldPause);
  if (!looked.ok) {
    const { retryAfterMs, message } = looked.failure;
    return ports.store.putOff(poll, retryAfterMs ?? pauseAfter(poll.failures), message);
  }
  const stuck = stuckProblem(poll, looked.page);
  if (stuck) return ports.store.putOff(poll, pauseAfter(poll.failures), stuck);
  await keep(poll, looked.page, ports);
}

async function keep(poll: Poll, page: Page, ports: PollRunPorts): Promise<void> {
  const pipeline = await ports.pipelineOf(poll.mapId);
  if (!pipeline) return ports.store.putOff(poll, heldPause);
  // The first look sets the mark; what a connector emits there anyway happened before the map was published.
  const found = poll.cursor === undefined ? [] : page.events;
  const outcome = outcomeOf(poll, page);
  if (poll.place !== '') return bring(poll, { cursor: page.cursor, outcome, found }, pipeline, ports);
  const { events, setAside } = sortOut(poll, pipeline, found);
  const kept = await ports.receiveTogether(events, (client) =>
    ports.store.savePage(poll, { cursor: page.cursor, outcome, setAside }, client),
  );
  if (kept === undefined) await ports.store.putOff(poll, heldPause);
  else for (const note of notesOf(poll, events, kept, setAside)) ports.note(note);
}

function notesOf(poll: Poll, events: NewEvent[], kept: Received[], setAside: SetAside[]): MessageNote[] {
  const { workspaceId, mapId, connector, event } = poll;
  const about = { workspaceId, mapId, connector, event, came: 'polled', excerpt: null, byId: null } as const;
  const taken = events.map(({ event: data, key }, at): MessageNote => {
    const { caseId, repeated } = kept[at]!;
    const outcome = repeated ? 'known' : 'case';
    return { ...about, outcome, reason: '', events: [{ id: key, data }], caseIds: [caseId] };
  });
  const refused = setAside.map(({ eventId: id, data, reason }): MessageNote => ({
    ...about,
    outcome: 'refused',
    reason,
    events: [{ id, data }],
    caseIds: [],
  }));
  return [...taken, ...refused];
}

function sortOut(poll: Poll, pipeline: Pipeline, emitted: Page['events']) {
  const { workspaceId, mapId } = poll;
  const events: NewEvent[] = [];
  const setAside: SetAside[] = [];
  for (const { id, data } of emitted) {
    const text = JSON.stringify({ id, data: data ?? null });
    if (!isStorable(text)) {
      const reason = 'The message holds a NUL character or half a character, which cannot be kept.';
      setAside.push({ eventId: storable(id), data: null, reason });
      continue;
    }
    const read = readEvent(pipeline, (JSON.parse(text) as { data: Json }).data);
    if (read.ok) events.push({ workspaceId, mapId, event: read.event, key: read.key });
    else setAside.push({ eventId: id, data: data as Json, reason: read.message });
  }
  return { events, setAside };
}

/** A page that promises more but does not move would be asked for again and again. */
function stuckProblem(poll: Poll, { cursor, more }: Page): string | undefined {
  if (cursor === null) return `The connector ${poll.connector} does not say where to go on from.`;
  if (!more || poll.cursor === undefined || !isDeepStrictEqual(cursor, poll.cursor)) return undefined;
  return `The connector ${poll.connector} says that there is more, but does not go on from where it is.`;
}

function outcomeOf(poll: Poll, { more, waitMs }: Page): PollOutcome {
  return more && poll.pages + 1 < mostPages ? { next: 'at_once' } : { next: 'later', waitMs };
}

/** Milliseconds: 10 s, 20 s, 40 s … up to 15 minutes. */
const pauseAfter = (failures: number): number => Math.min(longestPause, 10_000 * 2 ** Math.min(failures, 10));
