import type { UndoManyPreview, UndoPreview } from '@baton/contract';
import type { CaseState, Json, Pipeline } from '@baton/process-maps';
import { Inject, Injectable } from '@nestjs/common';
import { isCaseId } from '../asks/asks.reader.ts';
import type { PluginHost } from '../connectors/plugin-host.ts';
import { PLUGINS } from '../http/parts.ts';
import { notFound } from '../http/refusal.ts';
import { Pipelines } from '../maps/pipelines.ts';
import { whyNoUndo } from '../persistence/care/case-care.ts';
import { undoOfMany } from './undo-of-many.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** What an undo of a case would do, from its state and its history; looks and changes nothing. */
@Injectable()
export class UndoPreviewReader {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly pipelines: Pipelines,
    @Inject(PLUGINS) private readonly plugins: PluginHost,
  ) {}

  /** @throws 404 when this workspace has no such case */
  async read(workspaceId: string, id: string): Promise<UndoPreview> {
    const [preview] = isCaseId(id) ? await this.previews(workspaceId, [id]) : [];
    if (!preview) throw notFound('case');
    return preview;
  }

  /** Counted over all of them; those that this workspace does not have are left out. @throws 404 when it has none of them */
  async readMany(workspaceId: string, ids: string[]): Promise<UndoManyPreview> {
    const previews: UndoPreview[] = [];
    for (let from = 0; from < ids.length; from += chunk) {
      previews.push(...(await this.previews(workspaceId, ids.slice(from, from + chunk))));
    }
    if (previews.length === 0) throw notFound('case');
    return undoOfMany(previews);
  }

  private async previews(workspaceId: string, ids: string[]): Promise<UndoPreview[]> {
    const rows = await this.rows.of<PreviewRow>(workspaceId, caseRows, [ids]);
    const [pipelineOf, calls] = await Promise.all([
      this.pipelines.ofCases(workspaceId, rows),
      this.rows.of<Call>(workspaceId, callsOf, [ids]),
    ]);
    const byCase = Map.groupBy(calls, ({ caseId }) => caseId);
    return rows.map((row) => this.preview(row, pipelineOf(row), byCase.get(row.id) ?? []));
  }

  private preview(row: PreviewRow, pipeline: Pipeline | undefined, calls: Call[]): UndoPreview {
    const { state, openAsks, children } = row;
    const whyNot = whyNoUndo({
      ended: row.ended,
      reason_code: state.outcome?.reasonCode ?? null,
      undoing: state.undoing !== undefined,
      done: state.done.length,
      children,
    });
    return {
      steps: state.done.toReversed().map(({ step, visit }) => {
        const call = calls.find((each) => each.step === step && each.visit === visit);
        return { ...this.named(pipeline, step), given: call?.input ?? null, answered: call?.output ?? null };
      }),
      stays: this.staying(pipeline, calls),
      children,
      openAsks,
      whyNot: whyNot ?? '',
    };
  }

  /** What was written outside and has no way back. Reading changes nothing, so it is not named. */
  private staying(pipeline: Pipeline | undefined, calls: Call[]): UndoPreview['stays'] {
    return calls.flatMap(({ step: id }) => {
      const step = pipeline?.steps[id];
      const wrote = step?.kind === 'action' && !step.undoable && step.idempotency !== 'read';
      return wrote ? [this.named(pipeline, id)] : [];
    });
  }

  private named(pipeline: Pipeline | undefined, id: string): UndoPreview['stays'][number] {
    const step = pipeline?.steps[id];
    const connector = step?.kind === 'action' ? step.connector : '';
    return {
      step: id,
      title: step?.title ?? id,
      connector: this.plugins.find(connector)?.connector.name ?? connector,
    };
  }
}

/** Cases per statement. */
const chunk = 200;

interface PreviewRow {
  id: string;
  versionId: string;
  part: string | null;
  ended: boolean;
  state: CaseState;
  openAsks: number;
  children: number;
}

interface Call {
  caseId: string;
  step: string;
  visit: number;
  input: Json | null;
  output: Json;
}

const caseRows = `
  select c.id::text, c.map_version_id as "versionId", c.part, c.finished_at is not null as ended, c.state,
         (select count(*)::int from asks a where a.case_id = c.id and a.state in ('open', 'acknowledged')) as "openAsks",
         (select count(*)::int from child_cases x where x.parent_id = c.id and x.waits) as children
    from cases c where c.workspace_id = $1 and c.id = any($2::bigint[]) order by c.id`;

/** Newest first. */
const callsOf = `
  select case_id::text as "caseId", event->>'step' as step, (event->>'visit')::int as visit, event->'input' as input, event->'output' as output
    from case_events where workspace_id = $1 and case_id = any($2::bigint[]) and event->>'kind' = 'step_succeeded'
   order by seq desc`;
