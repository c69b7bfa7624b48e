import { createHash } from 'node:crypto';
import type { Json, Pipeline } from '@baton/process-maps';
import type { Pool, PoolClient } from 'pg';
import { isStorable } from '../../engine/check-output.ts';
import type { PassCrashPoint } from '../../engine/crash-point.ts';
import type { Brain, Clock, Completion } from '../../engine/ports.ts';
import { toCompletion } from '../../engine/to-completion.ts';
import { caseColumns, openRows } from '../case-store/commit-rows.ts';
import { openAsks } from '../case-store/open-asks-fragment.ts';
import type { PipelineCache } from '../case-store/pipeline-cache.ts';
import { BatchCalls } from '../durable/batch-calls.ts';
import { inTransaction } from '../durable/in-transaction.ts';
import { writeExpectations } from '../messages/write-expectations.ts';
import type { WakeNotices } from '../wake-queue/notices.ts';
import type { NewWake, WakeWriter } from '../wake-queue/wake-writer.ts';
import { firstCaseStatement, intakeStatement } from './intake-statement.ts';
import { titleOf } from './case-title.ts';
import { ReviewCount } from './review-count.ts';
import { findPublished, type PublishedMap } from './published-maps.ts';

/** Something that arrived for a map: it becomes one case, however often it is delivered. */
export interface NewEvent {
  workspaceId: string;
  mapId: string;
  event: Json;
  /** What the map's trigger says makes this event this event. */
  key: string;
}

/** `repeated`: the key was known, and the case is the first one's. */
export interface Received {
  caseId: string;
  repeated: boolean;
}

/** The sender may be told the message; nothing was kept. */
export class IntakeRefused extends Error {
  override name = 'IntakeRefused';
}

export interface IntakePorts {
  pool: Pool;
  brain: Brain;
  clock: Clock;
  pipelines: PipelineCache;
  wakes: WakeWriter;
  notices: WakeNotices;
  passCrashPoint: PassCrashPoint;
}

interface Started {
  place: number;
  keyHash: string;
  completion: Completion;
  map: PublishedMap;
  title: string;
}

/** Events in, cases out: many requests share one transaction, and each is answered only after it. */
export class Intake {
  private readonly batches: BatchCalls<NewEvent, Received | IntakeRefused>;
  private readonly ports: IntakePorts;
  private readonly reviews: ReviewCount;

  constructor(ports: IntakePorts) {
    this.ports = ports;
    this.reviews = new ReviewCount(ports.pool);
    this.batches = new BatchCalls((events) => this.receiveAll(events), { most: 128, lanes: 2 });
  }

  /**
   * Resolves when the case, its first history entry and its wake-up are durable.
   * @throws IntakeRefused when the map is not published or the event holds what cannot be kept.
   */
  async receiveEvent(event: NewEvent): Promise<Received> {
    if (!isStorable(JSON.stringify(event))) {
      throw new IntakeRefused('The message holds a NUL character or half a character, which cannot be kept.');
    }
    const received = await this.batches.add(event);
    if (received instanceof IntakeRefused) throw received;
    return received;
  }

  /**
   * All of these events or none, in one transaction with `beside`, which runs first and calls everything off with false.
   * Undefined: called off, or the map is not published any more. The events must be storable.
   */
  async receiveTogether(
    events: NewEvent[],
    beside: (client: PoolClient) => Promise<boolean>,
  ): Promise<Received[] | undefined> {
    const { pool, notices, passCrashPoint } = this.ports;
    const maps = await findPublished(pool, [...new Set(events.map((event) => event.mapId))]);
    const started = await this.startAll(events, maps);
    const good = started.filter((one): one is Started => !(one instanceof IntakeRefused));
    if (good.length < started.length) return undefined;
    const cases = await inTransaction(pool, async (client) => {
      if (!(await beside(client))) return undefined;
      const found = await this.write(good, client);
      passCrashPoint('before-intake-commit');
      return found;
    });
    passCrashPoint('after-intake-commit');
    if (good.length > 0) notices.give();
    return cases && good.map((one) => cases.get(one.place) as Received);
  }

  stop(): void {
    this.batches.stop();
  }

  private async receiveAll(events: NewEvent[]): Promise<(Received | IntakeRefused)[]> {
    const { pool, notices, passCrashPoint } = this.ports;
    const maps = await findPublished(pool, [...new Set(events.map((event) => event.mapId))]);
    const started = await this.startAll(events, maps);
    const good = started.filter((one): one is Started => !(one instanceof IntakeRefused));
    const cases = await inTransaction(pool, async (client) => {
      const found = await this.write(good, client);
      passCrashPoint('before-intake-commit');
      return found;
    });
    passCrashPoint('after-intake-commit');
    if (good.length > 0) notices.give();
    return started.map((one) => (one instanceof IntakeRefused ? one : (cases.get(one.place) as Received)));
  }

  private async startAll(events: NewEvent[], maps: Map<string, PublishedMap>): Promise<(Started | IntakeRefused)[]> {
    const nth = await this.placesInReview(events, maps);
    return Promise.all(events.map((event, place) => this.start(event, place, maps.get(event.mapId), nth[place])));
  }

  /** Of each event, the number of its case among those of its version, where that version has a review period. */
  private async placesInReview(events: NewEvent[], maps: Map<string, PublishedMap>): Promise<(number | undefined)[]> {
    const versions = new Map<string, Pipeline>();
    for (const { versionId } of maps.values()) versions.set(versionId, await this.ports.pipelines.get(versionId));
    const counts = await this.reviews.before(versions);
    return events.map(({ mapId }) => {
      const version = maps.get(mapId)?.versionId ?? '';
      const before = counts.get(version);
      if (before === undefined) return undefined;
      counts.set(version, before + 1);
      return before + 1;
    });
  }

  private async start(
    event: NewEvent,
    place: number,
    map: PublishedMap | undefined,
    nth: number | undefined,
  ): Promise<Started | IntakeRefused> {
    if (!map || map.workspaceId !== event.workspaceId) {
      return new IntakeRefused('This map is not published, so nothing can be received for it: publish it first.');
    }
    const { brain, clock, pipelines } = this.ports;
    const pipeline = await pipelines.get(map.versionId);
    const first = { kind: 'case_started', trigger: event.event, ...(nth === undefined ? {} : { nth }) } as const;
    const now = clock.now();
    const advanced = brain.advance(pipeline, brain.startState(pipeline), first, now);
    const loaded = { id: '', ...event, pipeline, state: advanced.state, seq: 0, inbox: [] };
    const completion = toCompletion(loaded, first, advanced, undefined, true, now);
    const keyHash = createHash('sha256').update(event.key).digest('hex');
    return { place, keyHash, completion, map, title: titleOf(pipeline, event.event) };
  }

  private async write(started: Started[], client: PoolClient): Promise<Map<number, Received>> {
    if (started.length === 0) return new Map();
    const rows = started
      .map(rowOf)
      .sort((one, other) => (one.map_id + one.key_hash < other.map_id + other.key_hash ? -1 : 1));
    const made = await client.query<{ n: number; case_id: string }>({
      name: 'intake',
      text: intakeStatement,
      values: [JSON.stringify(rows)],
    });
    const ids = new Map(made.rows.map((row) => [row.n, row.case_id]));
    await this.writeFollowing(started, ids, client);
    const received = new Map([...ids].map(([place, caseId]) => [place, { caseId, repeated: false }]));
    await this.findFirst(
      started.filter((one) => !ids.has(one.place)),
      client,
      received,
    );
    return received;
  }

  /** What belongs to a new case beside its row: questions to people and wake-ups. */
  private async writeFollowing(started: Started[], ids: Map<number, string>, client: PoolClient): Promise<void> {
    const asks: unknown[] = [];
    const wakes: NewWake[] = [];
    for (const { place, completion } of started) {
      const caseId = ids.get(place);
      if (caseId === undefined) continue;
      asks.push(...openRows({ ...completion, caseId }));
      if (completion.state.status === 'running' || completion.starts) wakes.push({ caseId, at: null });
      wakes.push(...completion.wakeAt.map((at) => ({ caseId, at })));
    }
    if (asks.length > 0) await client.query(openAsks('$1', 'cases'), [JSON.stringify(asks)]);
    if (wakes.length > 0) await this.ports.wakes.write(wakes, client);
    const made = started.flatMap(({ place, completion }) => {
      const caseId = ids.get(place);
      return caseId === undefined || !completion.beside ? [] : [{ ...completion, caseId }];
    });
    if (made.length > 0) await writeExpectations(made, this.ports.wakes, client);
  }

  private async findFirst(known: Started[], client: PoolClient, received: Map<number, Received>): Promise<void> {
    if (known.length === 0) return;
    const { rows } = await client.query<{ map_id: string; key_hash: string; case_id: string }>(firstCaseStatement, [
      known.map((one) => one.completion.mapId),
      known.map((one) => one.keyHash),
    ]);
    const first = new Map(rows.map((row) => [row.map_id + row.key_hash, row.case_id]));
    for (const { place, completion, keyHash } of known) {
      received.set(place, { caseId: first.get(completion.mapId + keyHash) as string, repeated: true });
    }
  }
}

function rowOf({ place, keyHash, completion, map, title }: Started) {
  return {
    n: place,
    workspace_id: completion.workspaceId,
    map_id: completion.mapId,
    key_hash: keyHash,
    map_version_id: map.versionId,
    title,
    sample: map.sample,
    parent_id: null,
    ...caseColumns(completion),
  };
}
