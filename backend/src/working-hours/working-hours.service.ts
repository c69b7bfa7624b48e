import type { WorkingHours } from '@baton/contract';
import type { Calendar } from '@baton/process-maps';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** A company's working hours. The engine reads them anew every few seconds. */
@Injectable()
export class WorkingHoursService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly audit: AuditLog,
  ) {}

  async read(workspaceId: string): Promise<WorkingHours> {
    const row = await this.rows.one<{ calendar: Calendar }>(workspaceId, calendarOf);
    return { answerTimes: 'always', ...row!.calendar };
  }

  async change(person: SignedInPerson, hours: WorkingHours): Promise<WorkingHours> {
    const { workspaceId } = person;
    const sorted = { ...hours, days: hours.days.toSorted(), holidays: hours.holidays.toSorted() };
    const before = await this.read(workspaceId);
    await this.rows.transaction(async (manager) => {
      await this.rows.of(workspaceId, setCalendar, [JSON.stringify(sorted)], manager);
      await this.audit.by(person, 'working_hours_changed', person.workspaceName, { before, after: sorted }, manager);
    });
    return this.read(workspaceId);
  }
}

/** A company's own row is told by its id; the words are for the door that every statement passes. */
const calendarOf = `select w.calendar from (select id as workspace_id, calendar from workspaces) w where w.workspace_id = $1`;
const setCalendar = `
  update workspaces set calendar = $2
   where id = (select workspace_id from (select id as workspace_id from workspaces) w where w.workspace_id = $1) returning id`;
