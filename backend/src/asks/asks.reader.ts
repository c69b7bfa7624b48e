import type { AskList, AskLine, AskQuery } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { SandboxUses } from '../connectors-admin/sandbox-uses.ts';
import { notFound } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { Pipelines } from '../maps/pipelines.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { toAskLine } from './ask-line.ts';
import { alikeAsks, answeredAsks, countAsks, oneAsk, openAsks, theseAsks, type AskRow } from './ask-rows.ts';

interface RankedRow extends AskRow {
  rank: number;
}

/** Answers of today that are shown, and questions that may be decided at once. */
const mostAnswered = 50;
const mostAlike = 100;

/** Rank, deadline, case and ask of a line, as `after` names it. */
const placeOf = ({ rank, deadline, caseId, askId }: RankedRow): string =>
  [rank, deadline.toISOString(), caseId, askId].join('~');

const readPlace = (after: string | undefined): (string | null)[] => after?.split('~') ?? [null, null, null, null];

/** The board's lines. */
@Injectable()
export class AsksReader {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly pipelines: Pipelines,
    private readonly sandboxes: SandboxUses,
  ) {}

  async list(person: SignedInPerson, query: AskQuery): Promise<AskList> {
    const { workspaceId, id } = person;
    const given = [id, query.search.trim(), query.map, query.owner];
    const [open, answered, counts] = await Promise.all([
      this.rows.of<RankedRow>(workspaceId, openAsks(query.whose), [...given, query.limit, ...readPlace(query.after)]),
      query.after === undefined
        ? this.rows.of<AskRow>(workspaceId, answeredAsks(query.whose), [...given, mostAnswered])
        : [],
      this.rows.one<AskList['counts']>(workspaceId, countAsks(query.whose), given),
    ]);
    const lines = await this.toLines(workspaceId, [...open, ...answered]);
    const [openLines, answeredToday] = [lines.slice(0, open.length), lines.slice(open.length)];
    return {
      waiting: openLines.filter((_line, at) => open[at]!.rank === 0),
      inProgress: openLines.filter((_line, at) => open[at]!.rank === 1),
      answeredToday,
      next: open.length === query.limit ? placeOf(open.at(-1)!) : null,
      counts: counts ?? { waiting: 0, inProgress: 0, answeredToday: 0, withBackup: 0 },
    };
  }

  /** Those of the given ones that exist. */
  async lines(workspaceId: string, keys: { caseId: string; askId: string }[]): Promise<AskLine[]> {
    const given = [keys.map(({ caseId }) => caseId), keys.map(({ askId }) => askId)];
    return this.toLines(workspaceId, await this.rows.of<AskRow>(workspaceId, theseAsks, given));
  }

  /** What may be decided together with this question, by whoever has it now. */
  async alike(workspaceId: string, caseId: string, askId: string): Promise<AskLine[]> {
    const { holderId } = await this.row(workspaceId, caseId, askId);
    const given = [caseId, askId, holderId, mostAlike];
    return this.toLines(workspaceId, await this.rows.of<AskRow>(workspaceId, alikeAsks, given));
  }

  /** @throws 404 when this workspace has no such ask */
  async row(workspaceId: string, caseId: string, askId: string): Promise<AskRow> {
    const row = isCaseId(caseId) ? await this.rows.one<AskRow>(workspaceId, oneAsk, [caseId, askId]) : undefined;
    if (!row) throw notFound('question');
    return row;
  }

  async line(workspaceId: string, caseId: string, askId: string): Promise<AskLine> {
    const [line] = await this.toLines(workspaceId, [await this.row(workspaceId, caseId, askId)]);
    return line!;
  }

  private async toLines(workspaceId: string, rows: AskRow[]): Promise<AskLine[]> {
    const [pipelineOf, usesSandbox] = await Promise.all([
      this.pipelines.ofCases(workspaceId, rows),
      this.sandboxes.of(workspaceId),
    ]);
    return rows.map((row) => toAskLine(row, pipelineOf(row), usesSandbox));
  }
}

/** A bigint as text: anything else cannot be a case's id. */
export const isCaseId = (id: string): boolean => /^[1-9]\d{0,17}$/.test(id);
