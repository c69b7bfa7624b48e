import { randomUUID } from 'node:crypto';
import type { AddNote, CaseNotes } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { isCaseId } from '../asks/asks.reader.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { notFound } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** What people write beside a case. Notes are only added, so that nobody wonders what stood there. */
@Injectable()
export class NotesService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly audit: AuditLog,
  ) {}

  /** @throws 404 when this workspace has no such case */
  async list(workspaceId: string, caseId: string): Promise<CaseNotes> {
    const known = isCaseId(caseId) && (await this.rows.one(workspaceId, caseThere, [caseId]));
    if (!known) throw notFound('case');
    const rows = await this.rows.of<NoteRow>(workspaceId, notesOf, [caseId]);
    return {
      notes: rows.map(({ byId, byName, at, ...note }) => ({
        ...note,
        by: byId === null ? null : { id: byId, name: byName ?? '' },
        at: at.toISOString(),
      })),
    };
  }

  async add(person: SignedInPerson, caseId: string, { text, link }: AddNote): Promise<CaseNotes> {
    const { workspaceId } = person;
    await this.rows.transaction(async (manager) => {
      const given = [randomUUID(), caseId, text, link, person.id];
      const added = isCaseId(caseId) && (await this.rows.one(workspaceId, addNote, given, manager));
      if (!added) throw notFound('case');
      await this.audit.by(person, 'note_added', `case ${caseId}`, {}, manager);
    });
    return this.list(workspaceId, caseId);
  }
}

interface NoteRow {
  id: string;
  text: string;
  link: string;
  at: Date;
  byId: string | null;
  byName: string | null;
}

const caseThere = 'select 1 as one from cases where workspace_id = $1 and id = $2';

const notesOf = `
  select n.id, n.text, n.link, n.at, n.by_id as "byId", p.name as "byName"
    from case_notes n left join people p on p.id = n.by_id
   where n.workspace_id = $1 and n.case_id = $2 order by n.at, n.id limit 500`;

/** $2 id, $3 case, $4 text, $5 link, $6 person. */
const addNote = `
  insert into case_notes (id, workspace_id, case_id, text, link, by_id)
  select $2, c.workspace_id, c.id, $4, $5, $6 from cases c where c.workspace_id = $1 and c.id = $3 returning id`;
