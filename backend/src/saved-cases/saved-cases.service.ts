import { randomUUID } from 'node:crypto';
import type { Rehearsal, SaveCase, SavedCases } from '@baton/contract';
import { simulate, type Json, type Pipeline, type SimulatedCase } from '@baton/process-maps';
import { Injectable } from '@nestjs/common';
import { isCaseId } from '../asks/asks.reader.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { caseHistory, type HistoryRow } from '../cases/history-rows.ts';
import { WorkspaceCatalog } from '../connectors-admin/workspace-catalog.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { findStep } from '../maps/find-step.ts';
import { MapChecker } from '../maps/map-checker.ts';
import { Pipelines } from '../maps/pipelines.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { answersOf } from './answers-of.ts';
import { mustInWords, mustOf } from './must-of.ts';
import { pathOf } from './path-of.ts';
import { recordRun } from './record-run.ts';
import { rehearseSaved } from './rehearse-saved.ts';
import * as sql from './saved-case-rows.ts';

/** Real cases kept as tests of their map, and rehearsed on what is published or being drawn. */
@Injectable()
export class SavedCasesService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly audit: AuditLog,
    private readonly pipelines: Pipelines,
    private readonly catalog: WorkspaceCatalog,
    private readonly checker: MapChecker,
  ) {}

  /** @throws 404 when this workspace has no such map */
  async list(workspaceId: string, slug: string): Promise<SavedCases> {
    const map = await this.rows.one<sql.PublishedRow>(workspaceId, sql.publishedMap, [slug]);
    if (!map) throw notFound('map');
    const rows = await this.rows.of<sql.SavedRow>(workspaceId, sql.savedOfMap, [slug]);
    const judged = map.pipeline
      ? rehearseSaved(map.pipeline, rows)
      : rows.map((row) => ({ row, verdict: 'unknown' as const, why: 'No version of the map is published.' }));
    return {
      map: { slug: map.slug, title: map.title, version: map.version },
      cases: judged.map(({ row, verdict, why }) => ({
        id: row.id,
        name: row.name,
        ugly: row.ugly,
        caseId: row.caseId,
        by: row.byId === null ? null : { id: row.byId, name: row.byName ?? '' },
        at: row.at.toISOString(),
        must: mustInWords(row.must),
        verdict,
        why,
      })),
    };
  }

  /** @throws 404 when there is no such case, 409 when it is an item of another case's list */
  async save(person: SignedInPerson, caseId: string, { name, ugly }: SaveCase): Promise<SavedCases> {
    const { workspaceId } = person;
    const { head, history } = await this.read(workspaceId, caseId);
    if (head.part !== null) {
      throw new Refusal(
        409,
        'is_an_item',
        'This case is one item of a list. Save the case that it belongs to instead.',
      );
    }
    const given = [triggerOf(history), answersOf(history), mustOf(history, head.status)].map((part) =>
      JSON.stringify(part),
    );
    await this.rows.transaction(async (manager) => {
      const values = [randomUUID(), head.mapId, name, ...given, ugly, caseId, person.id];
      await this.rows.of(workspaceId, sql.addSaved, values, manager);
      await this.audit.by(person, 'case_saved', `case ${caseId}`, { map: head.slug, name }, manager);
      await recordRun(this.rows, workspaceId, head.slug, manager);
    });
    return this.list(workspaceId, head.slug);
  }

  /** @throws 404 when it is not there */
  async remove(person: SignedInPerson, id: string): Promise<SavedCases> {
    const { workspaceId } = person;
    const slug = await this.rows.transaction(async (manager) => {
      const found = uuid.test(id)
        ? await this.rows.one<{ slug: string; name: string }>(workspaceId, sql.removeSaved, [id], manager)
        : undefined;
      if (!found) throw notFound('saved case');
      await this.audit.by(person, 'saved_case_removed', found.name, { map: found.slug }, manager);
      await recordRun(this.rows, workspaceId, found.slug, manager);
      return found.slug;
    });
    return this.list(workspaceId, slug);
  }

  /** The case once more on the map's draft, or on its published version when there is no draft. */
  async rehearse(workspaceId: string, caseId: string): Promise<Rehearsal> {
    const { head, history } = await this.read(workspaceId, caseId);
    const [map, then, catalog] = await Promise.all([
      this.rows.one<sql.PublishedRow>(workspaceId, sql.publishedMap, [head.slug]),
      this.pipelines.byVersion(workspaceId, [head.versionId]),
      this.catalog.of(workspaceId),
    ]);
    const on = head.draft === null ? `version ${map?.version ?? 0}` : 'the draft';
    const real = pathOf(history).map((step) => findStep(then.get(head.versionId), step)?.title ?? step);
    const found = { on, then: real };
    if (head.part !== null)
      return { ...empty, ...found, problem: 'This case is one item of a list: rehearse the case that it belongs to.' };
    const pipeline = head.draft === null ? map?.pipeline : this.checker.check(head.draft, { catalog }).pipeline;
    if (!pipeline) return { ...empty, ...found, problem: 'The draft cannot run yet. Open it and see its problems.' };
    const { review: _period, ...lasting } = pipeline;
    const [simulated] = simulate(lasting, [
      { id: caseId, trigger: triggerOf(history), answers: answersOf(history) },
    ]).cases;
    return { ...inWords(simulated!, lasting), ...found, problem: '' };
  }

  private async read(workspaceId: string, caseId: string): Promise<{ head: sql.CaseHead; history: HistoryRow[] }> {
    const head = isCaseId(caseId) ? await this.rows.one<sql.CaseHead>(workspaceId, sql.caseHead, [caseId]) : undefined;
    if (!head) throw notFound('case');
    return { head, history: await this.rows.of<HistoryRow>(workspaceId, caseHistory, [caseId]) };
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const empty = { status: '', now: [], asks: [], calls: [], madeUp: [] };

const triggerOf = (history: HistoryRow[]): Json => {
  const first = history.find(({ event }) => event.kind === 'case_started')?.event;
  return first?.kind === 'case_started' ? first.trigger : null;
};

function inWords(
  simulated: SimulatedCase,
  pipeline: Pipeline,
): Pick<Rehearsal, 'status' | 'now' | 'asks' | 'calls' | 'madeUp'> {
  const title = (step: string): string => findStep(pipeline, step)?.title ?? step;
  return {
    status: simulated.status,
    now: simulated.path.map(title),
    asks: simulated.asks.map(({ step, question, ownerRole, choice }) => ({
      step: title(step),
      question,
      role: pipeline.roles[ownerRole]?.title ?? ownerRole,
      decided: choice !== undefined,
    })),
    calls: simulated.calls.map(({ connector, action }) => `${connector}.${action}`),
    madeUp: simulated.madeUp.map(title),
  };
}
