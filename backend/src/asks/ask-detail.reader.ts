import type { AskDetail } from '@baton/contract';
import type { CaseState, OpenAsk } from '@baton/process-maps';
import { Injectable } from '@nestjs/common';
import { caseHistory, type HistoryRow } from '../cases/history-rows.ts';
import { SandboxUses } from '../connectors-admin/sandbox-uses.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { findStep } from '../maps/find-step.ts';
import { Pipelines } from '../maps/pipelines.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { AsidesReader } from './asides.reader.ts';
import { toAskLine } from './ask-line.ts';
import type { AskRow } from './ask-rows.ts';
import { AsksReader } from './asks.reader.ts';
import { fieldsOf } from './fields-of.ts';
import { mayAnswer } from './may-answer.ts';
import { pathOf } from './path-of.ts';
import { whatWasDone } from './what-was-done.ts';

/** One question with everything that its owner needs to decide. */
@Injectable()
export class AskDetailReader {
  constructor(
    private readonly asks: AsksReader,
    private readonly rows: WorkspaceRows,
    private readonly pipelines: Pipelines,
    private readonly sandboxes: SandboxUses,
    private readonly asides: AsidesReader,
  ) {}

  async read(person: SignedInPerson, caseId: string, askId: string): Promise<AskDetail> {
    const { workspaceId } = person;
    const row = await this.asks.row(workspaceId, caseId, askId);
    const [pipelineOf, history, state, usesSandbox] = await Promise.all([
      this.pipelines.ofCases(workspaceId, [row]),
      this.rows.of<HistoryRow>(workspaceId, caseHistory, [caseId]),
      this.rows.one<{ asks: CaseState['asks'] }>(workspaceId, openAsksOfCase, [caseId]),
      this.sandboxes.of(workspaceId),
    ]);
    const pipeline = pipelineOf(row);
    const step = pipeline && findStep(pipeline, row.step);
    const line = toAskLine(row, pipeline, usesSandbox);
    const open = askIn(state?.asks, askId);
    const asides = await this.asides.read(person, row, open);
    const right = mayAnswer(row, person, line.owner.name);
    return {
      ...line,
      choices: row.choices.map(({ id, label, means, edits }) => ({ id, label, means, edits })),
      evidence: evidenceOf(row),
      did: whatWasDone(history),
      path: pipeline ? pathOf(pipeline, history, row.step) : [],
      held: open?.held ?? null,
      fields: step ? fieldsOf(step, row.choices) : [],
      ...asides,
      alike: right.may ? asides.alike : 0,
      mayAnswer: right.may,
      whyNot: right.may ? right.note : right.why,
    };
  }
}

const openAsksOfCase = `select state->'asks' as asks from cases where workspace_id = $1 and id = $2`;

const askIn = (asks: CaseState['asks'] | undefined, askId: string): OpenAsk | undefined =>
  asks && Object.hasOwn(asks, askId) ? asks[askId] : undefined;

function evidenceOf({ evidence }: AskRow): AskDetail['evidence'] {
  const saw = evidence.saw.map(({ label, value, source, differs }) => ({
    label,
    value,
    source,
    ...(differs === undefined ? {} : { differs }),
  }));
  return { saw, why: evidence.why, nothingYet: evidence.nothingYet };
}
