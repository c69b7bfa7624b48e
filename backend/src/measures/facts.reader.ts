import { readMap, type Json, type Pipeline } from '@baton/process-maps';
import { Injectable } from '@nestjs/common';
import { durationMs } from '../persistence/case-store/duration.ts';
import { Pipelines } from '../maps/pipelines.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { toAskFacts, type Correction, type Declared } from './ask-facts.ts';
import { toCaseFacts } from './case-facts.ts';
import {
  askIn,
  asksOfCases,
  asksOfPeriod,
  endedCases,
  foundLater,
  marksOf,
  MOST_CASES,
  openSince,
  refusedMessages,
  type AskFactRow,
  type CaseFactRow,
  type FoundLaterRow,
  type MarkRow,
} from './fact-rows.ts';
import type { AskFacts, Facts } from './facts.ts';

export interface Period {
  from: Date;
  to: Date;
}

/** What happened to cases and questions in a period. */
export type ReadFacts = Pick<Facts, 'cases' | 'asks' | 'openAges' | 'refused'>;

/** Cases whose histories are read with one statement. */
const BATCH = 1_000;

/** Reads what happened in a period into the form that the formulas know. */
@Injectable()
export class FactsReader {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly pipelines: Pipelines,
  ) {}

  /** @param map slug, or null for the whole company */
  async read(workspaceId: string, map: string | null, { from, to }: Period): Promise<ReadFacts> {
    const [ended, asked, open, refused] = await Promise.all([
      this.rows.of<CaseFactRow>(workspaceId, endedCases, [map, from, to, MOST_CASES]),
      this.rows.of<AskFactRow>(workspaceId, asksOfPeriod, [map, from, to]),
      this.rows.of<{ at: Date }>(workspaceId, openSince, [map, to]),
      this.rows.one<{ n: number }>(workspaceId, refusedMessages, [map, from, to]),
    ]);
    const around = await this.around(workspaceId, [...ended, ...asked]);
    // Of the cases that have ended, the questions were read with their histories; only the others are left to be read.
    const cases = await this.cases(workspaceId, ended, from, around);
    const known = new Map(cases.map((found) => [found.id, found.asks]));
    const others = asked.filter(({ caseId }) => !known.has(caseId));
    const corrections = await this.corrections(workspaceId, others);
    return {
      cases,
      asks: [...factsAgain(asked, known), ...others.map((row) => factsOfAsk(row, corrections, around))],
      openAges: open.map(({ at }) => to.getTime() - at.getTime()),
      refused: refused?.n ?? 0,
    };
  }

  private async cases(workspaceId: string, ended: CaseFactRow[], from: Date, around: Around): Promise<Facts['cases']> {
    const batches = Array.from({ length: Math.ceil(ended.length / BATCH) }, (_, n) =>
      ended.slice(n * BATCH, (n + 1) * BATCH),
    );
    const cases: Facts['cases'] = [];
    // One after the other: a year's histories at once would not fit into memory.
    for (const batch of batches) cases.push(...(await this.batch(workspaceId, batch, from, around)));
    return cases;
  }

  private async batch(workspaceId: string, batch: CaseFactRow[], from: Date, around: Around): Promise<Facts['cases']> {
    const ids = batch.map(({ id }) => id);
    const [marks, asks, later] = await Promise.all([
      this.rows.of<MarkRow>(workspaceId, marksOf, [ids]),
      this.rows.of<AskFactRow>(workspaceId, asksOfCases, [null, earlier(batch, from), ids]),
      this.rows.of<FoundLaterRow>(workspaceId, foundLater, [ids]),
    ]);
    const marksBy = Map.groupBy(marks, ({ caseId }) => caseId);
    const asksBy = Map.groupBy(asks, ({ caseId }) => caseId);
    const laterBy = Map.groupBy(later, ({ caseId }) => caseId);
    const corrections = correctionsIn(marks);
    return batch.map((row) => {
      const own = (asksBy.get(row.id) ?? []).map((ask): [string, AskFacts] => [
        ask.askId,
        factsOfAsk(ask, corrections, around),
      ]);
      const found = (laterBy.get(row.id) ?? []).map(({ kind, at, cost }) => ({ kind, at: at.getTime(), cost }));
      return toCaseFacts(row, marksBy.get(row.id) ?? [], new Map(own), around.pipelines.get(row.versionId), found);
    });
  }

  /** Only answers with corrections are worth a look into the history. */
  private async corrections(workspaceId: string, asked: AskFactRow[]): Promise<Map<string, Correction>> {
    const ids = [...new Set(asked.flatMap(({ caseId, choice }) => (choice === null ? [] : [caseId])))];
    return correctionsIn(await this.rows.of<MarkRow>(workspaceId, marksOf, [ids]));
  }

  private async around(workspaceId: string, rows: { versionId: string }[]): Promise<Around> {
    const ids = [...new Set(rows.map(({ versionId }) => versionId))];
    const [pipelines, sources] = await Promise.all([
      this.pipelines.byVersion(workspaceId, ids),
      this.rows.of<{ id: string; source: string }>(workspaceId, sourcesOf, [ids]),
    ]);
    return { pipelines, declared: new Map(sources.map(({ id, source }) => [id, declaredIn(source)])) };
  }
}

interface Around {
  pipelines: Map<string, Pipeline>;
  declared: Map<string, Declared>;
}

const nothing: Declared = () => null;

const factsOfAsk = (row: AskFactRow, corrections: Map<string, Correction>, around: Around): AskFacts =>
  toAskFacts(
    row,
    row.part === null ? around.pipelines.get(row.versionId) : undefined,
    corrections.get(`${row.caseId} ${row.askId}`),
    around.declared.get(row.versionId) ?? nothing,
  );

/** The same facts for those questions of ended cases that belong to the period. */
function factsAgain(asked: AskFactRow[], known: Map<string, AskFacts[]>): AskFacts[] {
  const wanted = new Set(asked.map(({ caseId, askId }) => `${caseId} ${askId}`));
  return [...known.values()].flat().filter(({ caseId, askId }) => wanted.has(`${caseId} ${askId}`));
}

/** A look at a question may be older than the period in which its case ended. */
const earlier = (batch: CaseFactRow[], from: Date): Date =>
  new Date(Math.min(from.getTime(), ...batch.map(({ createdAt }) => createdAt.getTime())));

/** By case and ask: what the answer corrected, and what had come out of the step when it was asked. */
function correctionsIn(marks: MarkRow[]): Map<string, Correction> {
  const held = new Map<string, Json | null>();
  const found = new Map<string, Correction>();
  for (const mark of marks) {
    for (const record of mark.records) {
      const { ask, edits } = askIn(record);
      if (ask === null) continue;
      const key = `${mark.caseId} ${ask}`;
      if (record.type === 'stopped') held.set(key, mark.held);
      if (record.type === 'answered' && edits !== null) found.set(key, { edits, held: held.get(key) ?? null });
    }
  }
  return found;
}

/** What the map says a step takes a person. */
function declaredIn(source: string): Declared {
  const { document } = readMap(source);
  return (step) => {
    const written = document && Object.hasOwn(document.steps, step) ? document.steps[step]?.takes?.hands_on : undefined;
    return written === undefined ? null : durationMs(written);
  };
}

const sourcesOf = 'select id, source from map_versions where workspace_id = $1 and id = any($2)';
