import type { IntakeAnswer, MessageDetail, MessageList, MessageQuery } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.ts';
import type { PluginHost } from '../connectors/plugin-host.ts';
import { ACCOUNTS, PLUGINS, type AccountsDoor } from '../http/parts.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { IntakeService } from './intake.service.ts';
import { barOf, listMessages, type MessageRow, oneMessage, toMessageDetail, toMessageLine } from './message-rows.ts';
import { becameOf } from './note-of.ts';

/** What arrived, and another delivery of it. */
@Injectable()
export class MessagesService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly intake: IntakeService,
    private readonly audit: AuditLog,
    @Inject(PLUGINS) private readonly plugins: PluginHost,
    @Inject(ACCOUNTS) private readonly accounts: AccountsDoor,
  ) {}

  async list(workspaceId: string, query: MessageQuery): Promise<MessageList> {
    await this.accounts.messages.write();
    const { connector, map, outcome, before = null, limit } = query;
    const given = [connector, map, outcome, before, limit + 1];
    const found = await this.rows.of<MessageRow>(workspaceId, listMessages, given);
    const messages = found.slice(0, limit).map((row) => toMessageLine(row, this.plugins));
    return { messages, more: found.length > limit };
  }

  /** @throws 404 */
  async detail(workspaceId: string, id: string): Promise<MessageDetail> {
    return toMessageDetail(await this.find(workspaceId, id), this.plugins);
  }

  /**
   * As if it came again, for the version that is published now. What had made a case finds that case again.
   * @throws 409 when it was never verified: nobody can vouch for it
   */
  async deliverAgain(person: SignedInPerson, id: string): Promise<MessageDetail> {
    const { workspaceId } = person;
    const row = await this.find(workspaceId, id);
    const bar = barOf(row);
    if (bar) throw new Refusal(409, 'not_deliverable', bar);
    const { mapId, versionId, connector, event } = row;
    const events = row.events!.map((each) => ({ ...each, at: row.at.toISOString() }));
    await this.audit.by(person, 'message_delivered_again', `message ${id}`, { map: row.slug });
    const became = await this.intake
      .take({ workspaceId, mapId, versionId, connector, event }, events)
      .then((answer: IntakeAnswer) => ({ ...becameOf(answer), reason: '' }), refusedBy);
    const about = { workspaceId, mapId, connector, event, came: 'again', excerpt: null, byId: person.id } as const;
    const made = await this.accounts.messages.noteNow({ ...about, events: row.events, ...became });
    return this.detail(workspaceId, made ?? id);
  }

  private async find(workspaceId: string, id: string): Promise<MessageRow> {
    const isId = /^[1-9]\d{0,17}$/.test(id);
    const row = isId ? await this.rows.one<MessageRow>(workspaceId, oneMessage, [id]) : undefined;
    if (!row) throw notFound('message');
    return row;
  }
}

/** Refused once more: that, too, is what became of it. */
function refusedBy(problem: unknown) {
  if (!(problem instanceof Refusal)) throw problem;
  return { outcome: 'refused' as const, caseIds: [], reason: problem.message };
}
