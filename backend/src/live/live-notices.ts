import type { LiveEvent } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE_URL } from '../http/parts.ts';
import { Listener } from '../persistence/durable/listen.ts';
import { channels } from '../persistence/wake-queue/notices.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** @param people only their pages; absent = everybody's */
export type Tell = (workspaceId: string, event: LiveEvent, people?: ReadonlySet<string>) => void;

/** Changes that are no part of a case's history: switches, and questions that somebody has taken in hand. */
@Injectable()
export class LiveNotices {
  private listener: Listener | undefined;

  constructor(
    private readonly rows: WorkspaceRows,
    @Inject(DATABASE_URL) private readonly url: string,
  ) {}

  /** Listens from the first viewer on. */
  async watch(tell: Tell): Promise<void> {
    if (this.listener) return;
    this.listener = new Listener(this.url, {
      [channels.switches]: (workspaceId) => void this.tellSwitches(workspaceId, tell).catch(() => undefined),
      [askChannel]: (said) => tellAsk(said, tell),
    });
    await this.listener.start();
  }

  /** What a viewer has to know who may have missed a notice: every switch, and questions taken in hand lately. */
  async standing(workspaceId: string): Promise<LiveEvent[]> {
    const [switches, asks] = await Promise.all([
      this.switches(workspaceId),
      this.rows.of<{ caseId: string; askId: string }>(workspaceId, lately),
    ]);
    return [...switches, ...asks.map((ask): LiveEvent => ({ type: 'ask', ...ask, change: 'acknowledged' }))];
  }

  async stop(): Promise<void> {
    await this.listener?.stop();
    this.listener = undefined;
  }

  private async tellSwitches(workspaceId: string, tell: Tell): Promise<void> {
    if (workspaceId === '') return;
    for (const event of await this.switches(workspaceId)) tell(workspaceId, event);
  }

  private async switches(workspaceId: string): Promise<LiveEvent[]> {
    const rows = await this.rows.of<{ scope: string; target: string; off: boolean }>(workspaceId, changedSwitches);
    return rows.map((row) => ({ type: 'switch', ...row }));
  }
}

/** NOTIFY channel of questions that somebody has taken in hand. */
const askChannel = 'baton_live';

interface Said {
  workspace: string;
  caseId?: string;
  askId?: string;
  people?: string[];
}

/** Without a question it says that somebody was told something. */
function tellAsk(said: string, tell: Tell): void {
  if (said === '') return;
  const { workspace, caseId, askId, people } = JSON.parse(said) as Said;
  if (caseId === undefined || askId === undefined) return tell(workspace, { type: 'notices' }, new Set(people));
  tell(workspace, { type: 'ask', caseId, askId, change: 'acknowledged' });
}

/** Off ones, and those that were switched back on within the hour. */
const changedSwitches = `
  select scope, target, off from switches where workspace_id = $1 and (off or at > now() - interval '1 hour')`;

const lately = `
  select case_id::text as "caseId", ask_id as "askId" from asks
   where workspace_id = $1 and state = 'acknowledged' and acknowledged_at > now() - interval '10 minutes'`;
