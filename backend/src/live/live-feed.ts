import type { LiveEvent } from '@baton/contract';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LOG, type Log } from '../http/log.ts';
import { LiveCounts } from './live-counts.ts';
import { LiveLines } from './live-lines.ts';
import { LiveNotices } from './live-notices.ts';
import { placeBefore, readPlace, rowsAfter, settledBelow, type LiveRow, type LogPlace } from './live-rows.ts';
import { inBrief } from './to-live-events.ts';
import type { Viewer } from './viewer.ts';

/** Milliseconds between two looks at the log; one look serves every viewer of the process. */
const lookEvery = 100;
/** Commits that one look or one replay takes; who missed more reloads. */
const mostRows = 1_000;

/** Follows the case history for whoever watches. Nobody watches: nothing is read. */
@Injectable()
export class LiveFeed implements OnModuleDestroy {
  private readonly viewers = new Set<Viewer>();
  private place: LogPlace | undefined;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly source: DataSource,
    private readonly counts: LiveCounts,
    private readonly notices: LiveNotices,
    private readonly lines: LiveLines,
    @Inject(LOG) private readonly log: Log,
  ) {}

  get watched(): number {
    return this.viewers.size;
  }

  /** Replays what the browser missed since `lastEventId`, then keeps it up to date until it leaves. */
  async join(viewer: Viewer, lastEventId: string | undefined): Promise<void> {
    viewer.onClose(() => this.leave(viewer));
    const xmin = await this.settled();
    viewer.from = xmin;
    this.viewers.add(viewer);
    this.place ??= placeBefore(xmin);
    await this.notices.watch((workspaceId, event, people) =>
      this.tell(workspaceId, (each) => {
        if (!people || people.has(each.personId)) each.send(event);
      }),
    );
    const missed = await this.missed(viewer, readPlace(lastEventId), xmin);
    viewer.send({ type: 'hello', replayed: missed !== undefined }, missed ? undefined : placeBefore(xmin));
    for (const { row, events } of inBrief(missed ?? [])) for (const event of events) viewer.send(event, row);
    for (const event of await this.notices.standing(viewer.workspaceId)) viewer.send(event);
    this.timer ??= setInterval(() => this.look(), lookEvery);
  }

  leave(viewer: Viewer): void {
    this.viewers.delete(viewer);
    if (this.viewers.size > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
    this.place = undefined;
    this.counts.forget();
  }

  async onModuleDestroy(): Promise<void> {
    for (const viewer of this.viewers) {
      viewer.end();
      this.leave(viewer);
    }
    await this.looking;
    await this.notices.stop();
  }

  /** Undefined: no place was given, or too much was missed. */
  private async missed(
    { workspaceId }: Viewer,
    place: LogPlace | undefined,
    xmin: string,
  ): Promise<LiveRow[] | undefined> {
    if (!place) return undefined;
    const rows = await this.read([workspaceId], place, xmin, mostRows + 1);
    return rows.length > mostRows ? undefined : rows;
  }

  private look(): void {
    this.looking = this.looking
      .then(() => this.readOn())
      .catch((problem: unknown) => {
        this.log.warn({ problem }, 'the case history could not be read for viewers; trying again');
      });
  }

  private async readOn(): Promise<void> {
    const { place } = this;
    const workspaces = [...new Set([...this.viewers].map((viewer) => viewer.workspaceId))];
    if (!place || workspaces.length === 0) return;
    const xmin = await this.settled();
    const rows = await this.read(workspaces, place, xmin, mostRows);
    const last = rows.length === mostRows ? rows.at(-1) : undefined;
    if (this.place) this.place = last ?? placeBefore(xmin);
    for (const { row, events } of await this.lines.added(inBrief(rows))) this.pass(row, events);
    await this.counts.send((workspaceId, event) => this.tell(workspaceId, (viewer) => viewer.send(event)));
  }

  private pass(row: LiveRow, events: LiveEvent[]): void {
    this.counts.changed(row.workspaceId, row.mapId, row.map);
    this.tell(row.workspaceId, (viewer) => {
      if (BigInt(row.tx) < BigInt(viewer.from)) return;
      for (const event of events) viewer.send(event, row);
    });
  }

  private tell(workspaceId: string, say: (viewer: Viewer) => void): void {
    for (const viewer of this.viewers) if (viewer.workspaceId === workspaceId) say(viewer);
  }

  private read(workspaces: string[], { tx, caseId, seq }: LogPlace, xmin: string, most: number): Promise<LiveRow[]> {
    return this.source.query(rowsAfter, [workspaces, tx, caseId, seq, xmin, most]) as Promise<LiveRow[]>;
  }

  private async settled(): Promise<string> {
    const [row]: { xmin: string }[] = await this.source.query(settledBelow);
    return row!.xmin;
  }
}
