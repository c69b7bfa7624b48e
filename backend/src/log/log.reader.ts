import type { LogLine, LogPage, LogQuery, PersonRef } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { findStep } from '../maps/find-step.ts';
import { Pipelines } from '../maps/pipelines.ts';
import { inReadingOrder } from '../reading/reading-order.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { logPage, type LogRow } from './log-rows.ts';

/** Every failure and exception, with what was decided in the end. */
@Injectable()
export class LogReader {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly pipelines: Pipelines,
  ) {}

  async page(workspaceId: string, query: LogQuery): Promise<LogPage> {
    const { map, step, rule, kind, code, person, from, to, search, after, limit } = query;
    const filter = [map, step, rule, kind, code, person, from, to].map((value) => value ?? null);
    const [moment = null, caseId = null, askId = null] = after?.split('~') ?? [];
    if (moment !== null && Number.isNaN(Date.parse(moment))) return { lines: [], next: null };
    const given = [...filter, search === '' ? '' : `%${escaped(search)}%`, moment, caseId, askId, limit];
    const rows = await this.rows.of<LogRow>(workspaceId, logPage, given);
    const pipelineOf = await this.pipelines.ofCases(workspaceId, rows);
    const last = rows.at(-1);
    return {
      lines: rows.map((row) => toLine(row, findStep(pipelineOf(row), row.step))),
      next: last && rows.length === limit ? `${last.place}~${last.caseId}~${last.askId}` : null,
    };
  }
}

/** Signs that mean something in a pattern mean themselves. */
const escaped = (text: string): string => text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);

function toLine(row: LogRow, step: ReturnType<typeof findStep>): LogLine {
  return {
    caseId: row.caseId,
    askId: row.askId,
    caseTitle: inReadingOrder(row.caseTitle),
    map: { slug: row.mapSlug, title: row.mapTitle },
    step: { id: row.step, title: step?.title ?? row.step },
    kind: row.kind,
    rule: row.rule,
    why: step?.stops.find(({ id }) => id === row.rule)?.sentence ?? row.why,
    at: row.openedAt.toISOString(),
    owner: person(row.ownerId, row.ownerName),
    decision: decisionOf(row),
    open: row.state === 'open' || row.state === 'acknowledged',
    sample: row.sample,
  };
}

function decisionOf(row: LogRow): LogLine['decision'] {
  if (row.state !== 'answered' || row.choice === null || !row.answeredAt) return null;
  return {
    choice: row.choices.find(({ id }) => id === row.choice)?.label ?? row.choice,
    reason: row.reason ?? '',
    code: row.code,
    by: person(row.byId, row.byName),
    at: row.answeredAt.toISOString(),
    inTime: row.inTime,
  };
}

const person = (id: string | null, name: string | null): PersonRef | null =>
  id === null ? null : { id, name: name ?? '' };
