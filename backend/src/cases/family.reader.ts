import type { CaseFamily, ChildList, ChildQuery } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { isCaseId } from '../asks/asks.reader.ts';
import { notFound } from '../http/refusal.ts';
import { findStep } from '../maps/find-step.ts';
import { Pipelines } from '../maps/pipelines.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import {
  childrenAfter,
  firstChildren,
  groupsOf,
  parentOf,
  type ChildRow,
  type GroupRow,
  type ParentRow,
} from './child-rows.ts';

/** Children that a case's page shows before anybody asks for more. */
const mostShown = 5;

/** Which case has started a case, and how far those are that it has started. */
@Injectable()
export class FamilyReader {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly pipelines: Pipelines,
  ) {}

  /** @throws 404 when this workspace has no such case */
  async read(workspaceId: string, id: string): Promise<CaseFamily> {
    const own = await this.versionOf(workspaceId, id);
    const [parent, groups, first] = await Promise.all([
      this.rows.one<ParentRow>(workspaceId, parentOf, [id]),
      this.rows.of<GroupRow>(workspaceId, groupsOf, [id]),
      this.rows.of<ChildRow>(workspaceId, firstChildren, [id, mostShown]),
    ]);
    const pipelineOf = await this.pipelines.ofCases(workspaceId, parent ? [own, parent] : [own]);
    const titleIn = (of: Parameters<typeof pipelineOf>[0], key: string) => {
      const step = stepOf(key);
      return findStep(pipelineOf(of), step)?.title ?? step;
    };
    return {
      parent: parent
        ? {
            id: parent.id,
            title: parent.title,
            stepTitle: titleIn(parent, parent.key),
            place: parent.place + 1,
            of: parent.of,
          }
        : null,
      children: groups.map((group) => ({
        ...group,
        step: stepOf(group.key),
        stepTitle: titleIn(own, group.key),
        first: first.filter((child) => child.key === group.key).map((child) => lineOf(child)),
      })),
    };
  }

  /** @throws 404 when this workspace has no such case */
  async list(workspaceId: string, id: string, { key, after, limit }: ChildQuery): Promise<ChildList> {
    await this.versionOf(workspaceId, id);
    const rows = await this.rows.of<ChildRow>(workspaceId, childrenAfter, [id, key, after, limit + 1]);
    return {
      children: rows.slice(0, limit).map((row) => ({ ...lineOf(row), place: row.place })),
      more: rows.length > limit,
    };
  }

  private async versionOf(workspaceId: string, id: string): Promise<CaseVersion> {
    const row = isCaseId(id) ? await this.rows.one<CaseVersion>(workspaceId, versionOfCase, [id]) : undefined;
    if (!row) throw notFound('case');
    return row;
  }
}

interface CaseVersion {
  versionId: string;
  part: string | null;
}

const versionOfCase = `
  select map_version_id as "versionId", part from cases where workspace_id = $1 and id = $2`;

/** `step:visit` is what a case knows its children by. */
const stepOf = (key: string): string => key.slice(0, key.lastIndexOf(':'));

function lineOf({ id, title, status, queued, reasonCode, output, personId, personName }: ChildRow) {
  const person = personId === null ? null : { id: personId, name: personName ?? '' };
  return { id, title, status, queued, person, reasonCode, output };
}
