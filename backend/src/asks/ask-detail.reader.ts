import type { AskDetail } from '@baton/contract';
import type { CaseState, Json } from '@baton/process-maps';
import { Injectable } from '@nestjs/common';
import { caseHistory, type HistoryRow } from '../cases/history-rows.ts';
import { SandboxUses } from '../connectors-admin/sandbox-uses.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { findStep } from '../maps/find-step.ts';
import { Pipelines } from '../maps/pipelines.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
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
  ) {}

  async read(person: SignedInPerson, caseId: string, askId: string): Promise<AskDetail> {
    const { workspaceId } = person;
    const row = await this.asks.row(workspaceId, caseId, askId);
    const [pipelineOf, history, similar, state, usesSandbox] = await Promise.all([
      this.pipelines.ofCases(workspaceId, [row]),
      this.rows.of<HistoryRow>(workspaceId, caseHistory, [caseId]),
      this.rows.of<SimilarRow>(workspaceId, similarAnswers, [row.mapId, row.step, row.rule, caseId, askId]),
      this.rows.one<{ asks: CaseState['asks'] }>(workspaceId, openAsksOfCase, [caseId]),
      this.sandboxes.of(workspaceId),
    ]);
    const pipeline = pipelineOf(row);
    const step = pipeline && findStep(pipeline, row.step);
    const line = toAskLine(row, pipeline, usesSandbox);
    const right = mayAnswer(row, person, line.owner.name);
    return {
      ...line,
      choices: row.choices.map(({ id, label, means, edits }) => ({ id, label, means, edits })),
      evidence: evidenceOf(row),
      did: whatWasDone(history),
      path: pipeline ? pathOf(pipeline, history, row.step) : [],
      held: heldOutput(state?.asks, askId),
      fields: step ? fieldsOf(step, row.choices) : [],
      similar: similar.map(({ at, choices, choice, ...rest }) => ({
        ...rest,
        choiceLabel: choices.find((each) => each.id === choice)?.label ?? choice,
        at: at.toISOString(),
      })),
      mayAnswer: right.may,
      whyNot: right.may ? right.note : right.why,
    };
  }
}

interface SimilarRow {
  caseId: string;
  choice: string;
  choices: { id: string; label: string }[];
  by: string;
  at: Date;
  reason: string;
}

/** The latest answers to the same rule of the same step. */
const similarAnswers = `
  select a.case_id as "caseId", a.choice, a.choices, coalesce(p.name, '') as by, a.answered_at as at,
         coalesce(a.reason, '') as reason
    from asks a left join people p on p.id = a.answered_by
   where a.workspace_id = $1 and a.map_id = $2 and a.step = $3 and a.rule is not distinct from $4
     and a.state = 'answered' and (a.case_id, a.ask_id) <> ($5::bigint, $6)
   order by a.answered_at desc limit 5`;

const openAsksOfCase = `select state->'asks' as asks from cases where workspace_id = $1 and id = $2`;

const heldOutput = (asks: CaseState['asks'] | undefined, askId: string): Json =>
  (asks && Object.hasOwn(asks, askId) ? asks[askId]?.held : undefined) ?? null;

function evidenceOf({ evidence }: AskRow): AskDetail['evidence'] {
  const saw = evidence.saw.map(({ label, value, source, differs }) => ({
    label,
    value,
    source,
    ...(differs === undefined ? {} : { differs }),
  }));
  return { saw, why: evidence.why, nothingYet: evidence.nothingYet };
}
