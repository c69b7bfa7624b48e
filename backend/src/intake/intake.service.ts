import type { IntakeAnswer } from '@baton/contract';
import type { Json, Pipeline } from '@baton/process-maps';
import { Inject, Injectable } from '@nestjs/common';
import type { Emitted, Inbound } from '@baton/plugin-sdk';
import type { PluginHost } from '../connectors/plugin-host.ts';
import { verifyDelivery, type Delivery } from '../connectors/verify-delivery.ts';
import { ACCOUNTS, ENGINE, PLUGINS, type AccountsDoor, type EngineDoor } from '../http/parts.ts';
import { Refusal } from '../http/refusal.ts';
import { Pipelines } from '../maps/pipelines.ts';
import { IntakeRefused } from '../persistence/intake/intake.ts';
import { readEvent, readMessage } from '../persistence/intake/read-event.ts';
import { DeliveryLimits } from './delivery-limits.ts';
import { becameOf, noteOf } from './note-of.ts';
import { IntakeSources, type OpenSource } from './intake-sources.ts';

/** Deliveries a minute: of one source, and of one address that asks for sources that are not there. */
const mostDeliveries = 60_000;
const mostMisses = 60;

export type Received =
  | { kind: 'cases'; answer: IntakeAnswer }
  | { kind: 'handshake'; status: number; headers: Record<string, string>; body: string };

/** A delivery: found by its address, checked over its raw bytes, parsed, checked against the map, and only then a case. */
@Injectable()
export class IntakeService {
  constructor(
    private readonly sources: IntakeSources,
    private readonly limits: DeliveryLimits,
    private readonly pipelines: Pipelines,
    @Inject(PLUGINS) private readonly plugins: PluginHost,
    @Inject(ENGINE) private readonly engine: EngineDoor,
    @Inject(ACCOUNTS) private readonly accounts: AccountsDoor,
  ) {}

  /** Resolves when the case is durable. @throws Refusal with a plain reason; there is no case then */
  async receive(secret: string, request: Inbound, from: string): Promise<Received> {
    const source = secretForm.test(secret) ? await this.sources.find(secret) : undefined;
    if (!source) {
      this.limits.take(`unknown:${from}`, mostMisses);
      throw noSource();
    }
    this.limits.take(source.id, mostDeliveries);
    const delivery = await verifyDelivery(this.plugins, source, request, source.secrets);
    if (delivery.result === 'handshake') return this.shakeHands(source, delivery);
    const first = await this.takeDelivery(source, request, delivery);
    const others = delivery.result === 'accepted' ? await this.takeElsewhere(source, request) : [];
    return { kind: 'cases', answer: together([first, ...others]) };
  }

  /** A refusal is an answer here: what else listens to the same delivery must not lose it. */
  private async takeDelivery(source: OpenSource, request: Inbound, delivery: Checked): Promise<IntakeAnswer | Refusal> {
    const note = noteOf(source, request, delivery);
    try {
      if (request.method !== 'POST') throw onlyPosted();
      if (delivery.result === 'rejected') throw new Refusal(delivery.status, 'rejected', delivery.reason);
      const answer = await this.take(source, delivery.events);
      this.accounts.messages.note({ ...note, ...becameOf(answer) });
      return answer;
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      this.accounts.messages.note({ ...note, reason: problem.message });
      return problem;
    }
  }

  /**
   * A system that knows one address only: the same bytes, for each other map that listens to it, checked with that map's own
   * secrets. What one map takes, another one refuses; delivered again, nothing is taken twice.
   */
  private async takeElsewhere(source: OpenSource, request: Inbound): Promise<(IntakeAnswer | Refusal)[]> {
    if (!this.isShared(source)) return [];
    const taken: (IntakeAnswer | Refusal)[] = [];
    for (const other of await this.sources.others(source)) {
      const delivery = await verifyDelivery(this.plugins, other, request, other.secrets);
      if (delivery.result !== 'accepted' || delivery.events.length === 0) continue;
      taken.push(await this.takeDelivery(other, request, delivery));
    }
    return taken;
  }

  private isShared({ connector, event }: OpenSource): boolean {
    const triggers = this.plugins.find(connector)?.descriptor.triggers ?? {};
    return Object.hasOwn(triggers, event) && triggers[event]!.scope === 'app';
  }

  /** What was verified before, as if it came again: what made a case makes no second one. @throws Refusal */
  async take(source: Taking, events: Emitted[]): Promise<IntakeAnswer> {
    const pipeline = await this.publishedPipeline(source);
    const received = isTrigger(pipeline, source)
      ? await this.startAll(source, pipeline, events)
      : await this.bringAll(source, pipeline, events);
    const { cases, kept } = received;
    const [first] = cases;
    const repeated = first?.repeated ?? received.repeated ?? false;
    return { caseId: first?.caseId ?? null, repeated, cases, kept };
  }

  private async publishedPipeline({ workspaceId, versionId }: Taking): Promise<Pipeline> {
    const pipeline = versionId && (await this.pipelines.byVersion(workspaceId, [versionId])).get(versionId);
    if (!pipeline) {
      throw new Refusal(
        409,
        'not_published',
        'The map behind this address is not published, so nothing is received. Publish it first.',
      );
    }
    return pipeline;
  }

  private async startAll(source: Taking, pipeline: Pipeline, emitted: Emitted[]): Promise<Taken> {
    const events = emitted.map(({ data }) => checkedEvent(pipeline, data as Json));
    return { cases: await Promise.all(events.map((event) => this.start(source, event))), kept: 0 };
  }

  /** To the cases that wait for it, one message after the other: their order counts. */
  private async bringAll(source: Taking, pipeline: Pipeline, emitted: Emitted[]): Promise<Taken> {
    const { workspaceId, mapId, connector, event } = source;
    for (const { data } of emitted) refuseOddMessage(pipeline, source, data as Json);
    const taken: Taken = { cases: [], kept: 0 };
    for (const { id, data } of emitted) {
      const given = { workspaceId, mapId, connector, event, key: id, message: data as Json };
      const { cases, repeated, kept } = await this.engine.receiveMessage(given);
      taken.cases.push(...cases.map((caseId) => ({ caseId, repeated })));
      if (kept) taken.kept++;
      if (repeated) taken.repeated = true;
    }
    return taken;
  }

  private async start({ workspaceId, mapId }: Taking, { event, key }: KeyedEvent) {
    try {
      return await this.engine.receiveEvent({ workspaceId, mapId, event, key });
    } catch (problem) {
      if (problem instanceof IntakeRefused) throw new Refusal(422, 'not_kept', problem.message, { cause: problem });
      throw problem;
    }
  }

  private async shakeHands(source: OpenSource, delivery: Delivery & { result: 'handshake' }): Promise<Received> {
    if (Object.keys(delivery.keep).length > 0) await this.sources.keep(source, delivery.keep);
    const { status, headers, body } = delivery;
    return { kind: 'handshake', status, headers, body };
  }
}

type Checked = Exclude<Delivery, { result: 'handshake' }>;

/** @throws the first refusal, when nobody took the delivery: the first is the one of the address itself */
function together(answers: readonly (IntakeAnswer | Refusal)[]): IntakeAnswer {
  const taken = answers.filter((answer): answer is IntakeAnswer => !(answer instanceof Refusal));
  const [first] = taken;
  if (!first) throw answers[0] as Refusal;
  const cases = taken.flatMap((answer) => answer.cases);
  return {
    caseId: cases[0]?.caseId ?? null,
    repeated: taken.every(({ repeated }) => repeated),
    cases,
    kept: taken.reduce((sum, { kept }) => sum + kept, 0),
  };
}

/** What takes something: a map, by one kind of message. */
export type Taking = Pick<OpenSource, 'workspaceId' | 'mapId' | 'connector' | 'event' | 'versionId'>;

interface Taken {
  cases: { caseId: string; repeated: boolean }[];
  kept: number;
  repeated?: true;
}

const isTrigger = ({ trigger }: Pipeline, { connector, event }: Taking): boolean =>
  trigger.connector === connector && trigger.event === event;

interface KeyedEvent {
  event: Json;
  key: string;
}

/** 256 bits, base64url. Anything else cannot be an address of ours. */
const secretForm = /^[\w-]{20,100}$/;

/** @throws 422 with every field at fault, or when the map's key cannot be told from the data */
function checkedEvent(pipeline: Pipeline, event: Json): KeyedEvent {
  const read = readEvent(pipeline, event);
  if (read.ok) return read;
  throw new Refusal(422, read.code, read.message, { fields: read.fields });
}

/** @throws 422 when it fits no step of the map that waits for this kind of message */
function refuseOddMessage(pipeline: Pipeline, source: Taking, message: Json): void {
  const read = readMessage(pipeline, source, message);
  if (!read.ok) throw new Refusal(422, read.code, read.message, { fields: read.fields });
}

/** Vendors may ask with other methods whether the address is right; what makes a case is posted. */
const onlyPosted = (): Refusal =>
  new Refusal(405, 'not_posted', 'Expected the data to be posted. Send it with the method POST.');

const noSource = (): Refusal =>
  new Refusal(404, 'not_found', 'Nothing listens at this address. Check it, or make a new one on the map’s page.');
