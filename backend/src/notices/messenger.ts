import type { Failure } from '@baton/process-maps';
import type { Pool } from 'pg';
import { beginsStatement, claimDueStatement, failedStatement, wentOutStatement } from './tell-rows.ts';

/** What goes out to one person by one channel. */
export interface Message {
  workspaceId: string;
  /** E-mail address; chats find the person by it. */
  to: string;
  subject: string;
  text: string;
}

export type Channel = 'email' | 'slack';

/** Sends by a company's own account. Undefined = sent. */
export type Send = (channel: Channel, message: Message) => Promise<Failure | undefined>;

interface DueNotice {
  id: string;
  workspaceId: string;
  kind: string;
  caseId: string | null;
  askId: string | null;
  text: string;
  due: string[];
  email: string;
  name: string;
  active: boolean;
}

/** Notices of one round. */
const mostAtOnce = 20;
/** Seconds after which a notice that a process took and did not finish may be tried by another. */
const patience = 120;
const mostFailures = 6;

/** Failures after which another try would do harm (it may have arrived) or could not end differently. */
const given: readonly Failure['code'][] = ['unknown_outcome', 'invalid_input', 'permanent', 'not_found'];

/**
 * Sends what stands in `notices` by mail and chat. What cannot be sent stays on the page. That a call begins is written
 * down before it: after a crash in between, nothing is sent a second time.
 */
export class Messenger {
  private readonly pool: Pool;
  private readonly send: Send;
  private readonly publicUrl: string;

  constructor(pool: Pool, send: Send, publicUrl: string) {
    this.pool = pool;
    this.send = send;
    this.publicUrl = publicUrl;
  }

  /** @returns how many notices were taken up */
  async round(): Promise<number> {
    const { rows } = await this.pool.query<DueNotice>(claimDueStatement, [mostAtOnce, patience]);
    for (const notice of rows) for (const channel of notice.due as Channel[]) await this.deliver(notice, channel);
    return rows.length;
  }

  private async deliver(notice: DueNotice, channel: Channel): Promise<void> {
    const { rowCount } = await this.pool.query(beginsStatement, [notice.id, channel]);
    if (rowCount === 0) return;
    const failure = notice.active ? await this.send(channel, this.messageOf(notice)) : undefined;
    if (failure && !given.includes(failure.code)) await this.pool.query(failedStatement, [notice.id, mostFailures]);
    else await this.pool.query(wentOutStatement, [notice.id, channel]);
  }

  private messageOf({ workspaceId, kind, caseId, askId, text, email, name }: DueNotice): Message {
    const page = caseId === null ? pages[kind] : askId ? `exceptions/${caseId}/${askId}` : `cases/${caseId}`;
    const link = page ? `\n\n${this.publicUrl}/${page}` : '';
    return { workspaceId, to: email, subject: oneLine(text), text: `${name},\n\n${text}${link}\n` };
  }
}

/** Where it can be seen, of what is about no single case. */
const pages: Record<string, string> = { brief: 'brief', review: 'review' };

/** A subject has one line; a question may have several. */
const oneLine = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 150 ? `${line.slice(0, 149)}…` : line;
};
