import { randomUUID } from 'node:crypto';
import type { AddMark, CaseMarks } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { isCaseId } from '../asks/asks.reader.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { badInput, notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import * as sql from './mark-rows.ts';

/** Complaints about cases, and mistakes that were found later: what histories alone cannot tell. */
@Injectable()
export class CaseMarksService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly audit: AuditLog,
  ) {}

  /** @throws 404 when this workspace has no such case */
  async list(workspaceId: string, caseId: string): Promise<CaseMarks> {
    const head = isCaseId(caseId) && (await this.rows.one<{ currency: string }>(workspaceId, sql.currencyOf, [caseId]));
    if (!head) throw notFound('case');
    const rows = await this.rows.of<sql.MarkLine>(workspaceId, sql.marksOfCase, [caseId]);
    return { currency: head.currency, marks: rows.map(toMark) };
  }

  /** @throws 400 for a moment in the future or before the case, 404 for no such case, 409 for an item of a list */
  async add(person: SignedInPerson, caseId: string, given: AddMark): Promise<CaseMarks> {
    const { workspaceId } = person;
    const found = isCaseId(caseId)
      ? await this.rows.one<sql.MarkedCase>(workspaceId, sql.markedCase, [caseId])
      : undefined;
    if (!found) throw notFound('case');
    if (found.part !== null) {
      throw new Refusal(
        409,
        'is_an_item',
        'This case is one item of a list. Mark the case that it belongs to instead.',
      );
    }
    const at = new Date(given.at);
    // A page knows days, not seconds: the day on which the case began is early enough.
    if (at.getTime() < found.createdAt.getTime() - DAY || at.getTime() > found.now.getTime() + DAY) {
      throw badInput('Expected a day between the beginning of the case and today.', { at: 'not in that time' });
    }
    const { kind, text, cost } = given;
    await this.rows.transaction(async (manager) => {
      const values = [randomUUID(), caseId, kind, at, text, cost, person.id];
      await this.rows.of(workspaceId, sql.addMark, values, manager);
      await this.audit.by(person, 'case_marked', `case ${caseId}`, { kind, at: given.at, text, cost }, manager);
    });
    return this.list(workspaceId, caseId);
  }

  /** @throws 404 when it is not there, 409 when somebody has taken it back already */
  async takeBack(person: SignedInPerson, id: string): Promise<CaseMarks> {
    const { workspaceId } = person;
    const caseId = await this.rows.transaction(async (manager) => {
      const found = uuid.test(id)
        ? await this.rows.one<{ caseId: string; kind: string; text: string; taken: boolean }>(
            workspaceId,
            sql.lockMark,
            [id],
            manager,
          )
        : undefined;
      if (!found) throw notFound('complaint or mistake');
      if (found.taken)
        throw new Refusal(409, 'taken_back', 'Somebody has taken this back already. Look at the case anew.');
      await this.rows.of(workspaceId, sql.takeBack, [id, person.id], manager);
      const detail = { kind: found.kind, text: found.text };
      await this.audit.by(person, 'case_mark_taken_back', `case ${found.caseId}`, detail, manager);
      return found.caseId;
    });
    return this.list(workspaceId, caseId);
  }
}

const DAY = 86_400_000;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const personOf = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' });

const toMark = (row: sql.MarkLine): CaseMarks['marks'][number] => ({
  id: row.id,
  kind: row.kind,
  at: row.at.toISOString(),
  text: row.text,
  cost: row.cost,
  by: personOf(row.byId, row.byName),
  madeAt: row.madeAt.toISOString(),
  takenBack:
    row.takenAt === null ? null : { by: personOf(row.takenById, row.takenByName), at: row.takenAt.toISOString() },
});
