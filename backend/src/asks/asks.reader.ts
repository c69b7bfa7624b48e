import type { AskList, AskLine, AskQuery } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { SandboxUses } from '../connectors-admin/sandbox-uses.ts';
import { notFound } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { Pipelines } from '../maps/pipelines.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { toAskLine } from './ask-line.ts';
import { answeredAsks, countAsks, oneAsk, openAsks, type AskRow } from './ask-rows.ts';

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
    const given = [id, query.search.trim()];
    const [open, answered, counts] = await Promise.all([
      this.rows.of<AskRow>(workspaceId, openAsks(query.whose), [...given, query.limit]),
      this.rows.of<AskRow>(workspaceId, answeredAsks(query.whose), [...given, query.limit]),
      this.rows.one<AskList['counts']>(workspaceId, countAsks(query.whose), given),
    ]);
    const lines = await this.toLines(workspaceId, [...open, ...answered]);
    const inState = (state: AskLine['state']) => lines.filter((line) => line.state === state);
    return {
      waiting: inState('open'),
      inProgress: inState('acknowledged'),
      answeredToday: inState('answered'),
      counts: counts ?? { waiting: 0, inProgress: 0, answeredToday: 0, withBackup: 0 },
    };
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
