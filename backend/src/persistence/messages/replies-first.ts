import type { Pipeline } from '@baton/process-maps';
import type { Pool, PoolClient } from 'pg';
import type { PipelineCache } from '../case-store/pipeline-cache.ts';
import type { Intake, NewEvent, Received } from '../intake/intake.ts';
import { findPublished } from '../intake/published-maps.ts';
import type { MessageDesk } from './message-desk.ts';

/** Milliseconds for which it is remembered what a map waits for; a version that was just published counts after it. */
const keptFor = 1_000;

/** The connector and event of a map whose cases wait for the very kind of message that also starts them. */
type OwnKind = { connector: string; event: string } | undefined;

/**
 * Events that come to a map whose cases wait for the same kind of event, such as e-mails: one that a case waits for goes
 * to that case and starts no other. All other maps pay nothing for this.
 */
export class RepliesFirst {
  private readonly known = new Map<string, { kind: Promise<OwnKind>; until: number }>();
  private readonly pool: Pool;
  private readonly pipelines: PipelineCache;
  private readonly desk: MessageDesk;

  constructor(pool: Pool, pipelines: PipelineCache, desk: MessageDesk) {
    this.pool = pool;
    this.pipelines = pipelines;
    this.desk = desk;
  }

  /** The case that was waiting for it, or nothing. */
  async give({ workspaceId, mapId, event, key }: NewEvent): Promise<Received | undefined> {
    const kind = await this.kindOf(mapId);
    if (!kind) return undefined;
    const { cases, repeated } = await this.desk.receiveMessage(
      { workspaceId, mapId, ...kind, message: event, key },
      'leave',
    );
    const [caseId] = cases;
    return caseId === undefined ? undefined : { caseId, repeated };
  }

  /**
   * Several at once: those that no case was waiting for start cases, all or none of them; undefined when that was called off.
   * @returns what became of each, in their order
   */
  async giveAll(
    events: NewEvent[],
    beside: (client: PoolClient) => Promise<boolean>,
    intake: Pick<Intake, 'receiveTogether'>,
  ): Promise<Received[] | undefined> {
    const given: (Received | undefined)[] = [];
    for (const event of events) given.push(await this.give(event));
    const starting = events.filter((_, at) => given[at] === undefined);
    const started = await intake.receiveTogether(starting, beside);
    if (!started) return undefined;
    const cases = started.values();
    return given.map((one) => one ?? cases.next().value!);
  }

  private kindOf(mapId: string): Promise<OwnKind> {
    const known = this.known.get(mapId);
    if (known && known.until > Date.now()) return known.kind;
    const kind = this.look(mapId);
    kind.catch(() => this.known.delete(mapId));
    if (this.known.size > 1_000) this.known.clear();
    this.known.set(mapId, { kind, until: Date.now() + keptFor });
    return kind;
  }

  private async look(mapId: string): Promise<OwnKind> {
    const map = (await findPublished(this.pool, [mapId])).get(mapId);
    return map && ownKind(await this.pipelines.get(map.versionId));
  }
}

function ownKind({ trigger, steps }: Pipeline): OwnKind {
  const { connector, event } = trigger;
  const waits = Object.values(steps).some(
    (step) => step.kind === 'wait' && step.message?.connector === connector && step.message.event === event,
  );
  return waits ? { connector, event } : undefined;
}
