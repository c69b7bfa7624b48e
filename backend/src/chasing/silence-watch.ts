import type { Pipeline } from '@baton/process-maps';
import { concerns, holds, switchesNow, type SwitchTurn } from '../cases/off-switches.ts';
import { findStep } from '../maps/find-step.ts';
import type { Told } from '../notices/notice-writer.ts';
import { inTransaction } from '../persistence/durable/in-transaction.ts';
import type { ChasePorts } from './arrivals.ts';
import { lengthInWords } from './length-in-words.ts';
import { sayNotices } from './say-notices.ts';
import { silenceAllowed, silentSince, usualGap } from './silence.ts';
import { forgottenAsks, markSilent, quietCases, watchedMaps, type QuietRow, type WatchedMap } from './silent-rows.ts';
import { tellTogether } from './tell-together.ts';
import { gapKey, UsualGaps, type Gaps } from './usual-gaps.ts';

interface Silent extends QuietRow {
  step: string;
  stepTitle: string;
  /** Working milliseconds. */
  usual: number | null;
  /** Who is told, when that is not the map's owner. */
  holder: string | null;
}

/** Cases per statement. */
const chunk = 500;

/**
 * Finds cases in which nothing has happened for longer than is usual where they are, marks them, and tells the map's
 * owner once. The mark stands until something happens. What a person or the off switch holds is not silent: that has
 * somebody's name already.
 */
export class SilenceWatch {
  private readonly ports: ChasePorts;
  private readonly usual: UsualGaps;

  constructor(ports: ChasePorts) {
    this.ports = ports;
    this.usual = new UsualGaps(ports.pool);
  }

  async round(): Promise<Told[]> {
    const { rows } = await this.ports.pool.query<WatchedMap>(watchedMaps);
    const told: Told[] = [];
    for (const map of rows) told.push(...(await this.watch(map)));
    return told;
  }

  private async watch(map: WatchedMap): Promise<Told[]> {
    const { pool, pipelines, clock } = this.ports;
    const pipeline = await pipelines.get(map.versionId);
    const found = [...(await this.silentOf(map, pipeline)), ...(await this.forgottenOf(map))];
    if (found.length === 0) return [];
    const roles = ['@on_call', pipeline.owner.role, pipeline.owner.backup];
    return inTransaction(pool, async (client) => {
      const given = found.map(({ caseId, seq, step, quietSince, usual, holder }) => {
        return { caseId, seq, step, since: quietSince, usual: usual === null ? null : Math.round(usual), holder };
      });
      const marked = await client.query<{ caseId: string; toldId: string | null }>(markSilent, [
        JSON.stringify(given),
        roles,
        clock.now(),
      ]);
      const byCase = new Map(found.map((row) => [row.caseId, row]));
      const notices = marked.rows.flatMap(({ caseId, toldId }) => {
        const row = byCase.get(caseId);
        if (!row || toldId === null) return [];
        const text = sentenceOf(row, clock.now());
        const place = { workspaceId: map.workspaceId, personId: toldId, caseId, map: map.title, title: row.title };
        return [{ ...place, kind: 'silent' as const, text }];
      });
      return sayNotices(client, tellTogether(notices, several));
    });
  }

  private async silentOf(map: WatchedMap, published: Pipeline): Promise<Silent[]> {
    const { pool, pipelines, clock } = this.ports;
    const { rows: off } = await pool.query<SwitchTurn>(switchesNow, [map.workspaceId]);
    const now = clock.now();
    const { calendar } = published;
    const gaps = await this.usual.of(map.mapId, calendar);
    const edges = new Map<number, string>();
    const edgeOf = (part: string | null, step: string): string => {
      const allowed = silenceAllowed(gaps.get(gapKey(part, step)) ?? [], calendar);
      const known = edges.get(allowed) ?? silentSince(now, allowed, calendar);
      edges.set(allowed, known);
      return known;
    };
    const loosest = silentSince(now, leastAllowed(gaps, calendar), calendar);
    const found: Silent[] = [];
    for (let last = '0'; ;) {
      const { rows } = await pool.query<QuietRow>(quietCases, [map.mapId, loosest, last, chunk, now]);
      for (const row of rows) {
        const pipeline = await pipelines.get(row.versionId, row.part);
        const step = row.steps.find((id) => row.quietSince.toISOString() <= edgeOf(row.part, id));
        if (step === undefined || isOff(off, row, map.slug, pipeline)) continue;
        found.push({ ...row, ...placeOf(pipeline, step), usual: usualOf(gaps, row.part, step), holder: null });
      }
      const newest = rows.at(-1)?.caseId;
      if (newest === undefined || rows.length < chunk) return found;
      last = newest;
    }
  }

  private async forgottenOf({ mapId }: WatchedMap): Promise<Silent[]> {
    const { pool, pipelines, clock } = this.ports;
    const { rows } = await pool.query<QuietRow & { holderId: string | null }>(forgottenAsks, [mapId, clock.now()]);
    const found: Silent[] = [];
    for (const row of rows) {
      const pipeline = await pipelines.get(row.versionId, row.part);
      found.push({ ...row, ...placeOf(pipeline, row.steps[0] ?? ''), usual: null, holder: row.holderId });
    }
    return found;
  }
}

function leastAllowed(gaps: Gaps, calendar: Pipeline['calendar']): number {
  return Math.min(silenceAllowed([], calendar), ...[...gaps.values()].map((known) => silenceAllowed(known, calendar)));
}

const usualOf = (gaps: Gaps, part: string | null, step: string): number | null =>
  usualGap(gaps.get(gapKey(part, step)) ?? []) ?? null;

const placeOf = (pipeline: Pipeline, step: string) => ({ step, stepTitle: findStep(pipeline, step)?.title ?? step });

function isOff(off: SwitchTurn[], row: QuietRow, mapSlug: string, pipeline: Pipeline): boolean {
  const { caseId: id, steps, quietSince } = row;
  const found = {
    id,
    status: 'running',
    mapSlug,
    steps,
    createdAt: quietSince,
    updatedAt: quietSince,
    finishedAt: null,
  };
  return off.some((turn) => concerns(turn, found, pipeline) && holds(turn, found));
}

function sentenceOf({ title, stepTitle, quietSince, usual, holder }: Silent, now: string): string {
  const length = lengthInWords(Date.parse(now) - quietSince.getTime());
  if (holder !== null) return `“${title}” still waits for your answer at “${stepTitle}”, which was due ${length} ago.`;
  const before = usual === null ? '' : ` Usually that takes ${lengthInWords(usual)} of working time.`;
  return `“${title}” is silent: nothing has happened at “${stepTitle}” for ${length}.${before}`;
}

const several = (map: string, count: number, titles: string): string =>
  `${count} cases of “${map}” are silent: nothing has happened in them for longer than usual. ${titles}.`;
