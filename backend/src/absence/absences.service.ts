import { hasRight, type Absence, type AbsenceAdded, type Absences, type AddAbsence } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import { append } from '../audit/audit-log.ts';
import { auditWriter } from '../audit/audit-writer.ts';
import { ENGINE, type EngineDoor } from '../http/parts.ts';
import { badInput, notAllowed, notFound } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { absencesFrom, addAbsence, findPerson, removeAbsence, today } from './absence-rows.ts';

/** Who is away when. An absence that has begun moves questions at once; one that is to come, when its first day does. */
@Injectable()
export class AbsencesService {
  constructor(
    private readonly rows: WorkspaceRows,
    @Inject(ENGINE) private readonly engine: EngineDoor,
  ) {}

  async list({ workspaceId }: SignedInPerson): Promise<Absences> {
    const day = await this.today(workspaceId);
    return { absences: await this.rows.of<Absence>(workspaceId, absencesFrom, [day]), today: day };
  }

  /** @throws 403 for somebody else without the right to manage people, 404 for nobody, 400 for days that are over */
  async add(by: SignedInPerson, wanted: AddAbsence): Promise<AbsenceAdded> {
    const { workspaceId } = by;
    const { personId, firstDay, lastDay, note } = wanted;
    if (personId !== by.id && !hasRight(by.roles, 'manage_people')) {
      throw notAllowed('Expected an admin to enter the absence of somebody else.');
    }
    const person = await this.rows.one<{ name: string }>(workspaceId, findPerson, [personId]);
    if (!person) throw notFound('active person with that id');
    const day = await this.today(workspaceId);
    if (lastDay < day) throw badInput('Expected a last day that is not over yet.', { lastDay: 'over' });
    const { owners } = this.engine;
    return owners.change(async (client) => {
      const { rows } = await client.query<{ id: string }>(addAbsence, [
        workspaceId,
        personId,
        firstDay,
        lastDay,
        note,
        by.id,
      ]);
      const target = `${person.name}, ${firstDay} to ${lastDay}`;
      await append(auditWriter(client), { workspaceId, actor: by, action: 'absence_added', target, detail: { note } });
      const given =
        firstDay <= day
          ? await owners.passFrom(client, workspaceId, [personId], { why: 'away', by: by.id, reason: '' })
          : [];
      return { id: rows[0]!.id, given: given.length };
    });
  }

  /** What somebody else has got meanwhile stays with them. @throws 404, 403 */
  async remove(by: SignedInPerson, id: string): Promise<void> {
    const { workspaceId } = by;
    const anybodys = hasRight(by.roles, 'manage_people');
    const removed = await this.engine.owners.change(async (client) => {
      const { rows } = await client.query<{ days: string }>(removeAbsence, [workspaceId, id, by.id, anybodys]);
      const [row] = rows;
      if (!row) return false;
      const note = { workspaceId, actor: by, action: 'absence_removed', target: row.days } as const;
      await append(auditWriter(client), note);
      return true;
    });
    if (!removed) throw notFound('absence with that id that you may remove');
  }

  /** The company's own day. */
  async today(workspaceId: string): Promise<string> {
    const row = await this.rows.one<{ day: string }>(workspaceId, today, [this.engine.owners.now()]);
    return row!.day;
  }
}
