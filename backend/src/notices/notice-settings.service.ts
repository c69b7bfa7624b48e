import type { NoticeChannel, NoticeSettings, NoticesTested, SetNotices } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import { ACCOUNTS, ENGINE, PLUGINS, type AccountsDoor, type EngineDoor } from '../http/parts.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import type { PluginHost } from '../connectors/plugin-host.ts';
import { RateLimits } from '../sessions/rate-limits.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import type { Send } from './messenger.ts';
import { sendNotice } from './send-notice.ts';

/** What each person is told by mail and chat, and whether that arrives. */
@Injectable()
export class NoticeSettingsService {
  private readonly send: Send;

  constructor(
    private readonly rows: WorkspaceRows,
    private readonly limits: RateLimits,
    @Inject(ACCOUNTS) { tries }: AccountsDoor,
    @Inject(PLUGINS) host: PluginHost,
    @Inject(ENGINE) { switches }: EngineDoor,
  ) {
    this.send = sendNotice({ host, tries, switches });
  }

  async read({ workspaceId, id }: SignedInPerson): Promise<NoticeSettings> {
    const [channels, row] = await Promise.all([
      this.channels(workspaceId),
      this.rows.one<{ off: string[] }>(workspaceId, offOf, [id]),
    ]);
    const off = (row?.off ?? []).map((one) => {
      const [kind, channel] = one.split(':');
      return { kind, channel } as NoticeSettings['off'][number];
    });
    return { channels, off };
  }

  async set(person: SignedInPerson, { off }: SetNotices): Promise<NoticeSettings> {
    const unwanted = [...new Set(off.map(({ kind, channel }) => `${kind}:${channel}`))];
    await this.rows.of(person.workspaceId, setOff, [person.id, unwanted]);
    return this.read(person);
  }

  /** One message by each channel. @throws 429 after five in ten minutes */
  async test({ workspaceId, id, email, name }: SignedInPerson): Promise<NoticesTested> {
    await this.limits.take({ key: `notice-test:${id}`, most: 5, seconds: 600 });
    const text = 'This is a test. Questions that become yours are told like this.';
    const message = { workspaceId, to: email, subject: 'A test notice from Baton', text: `${name},\n\n${text}\n` };
    const channels = await this.channels(workspaceId);
    const results = channels.map(async (channel) => {
      const failure = await this.send(channel, message);
      return { channel, sent: failure === undefined, sentence: failure?.message ?? '' };
    });
    return { results: await Promise.all(results) };
  }

  private async channels(workspaceId: string): Promise<NoticeChannel[]> {
    const rows = await this.rows.of<{ channel: NoticeChannel }>(workspaceId, readyChannels);
    return rows.map(({ channel }) => channel);
  }
}

const readyChannels = `
  select connector as channel from connections
   where workspace_id = $1 and connector in ('email', 'slack') and mode = 'live' and state = 'ready' order by connector`;

const offOf = 'select off from notice_settings where workspace_id = $1 and person_id = $2';

const setOff = `
  insert into notice_settings (person_id, workspace_id, off)
  select p.id, p.workspace_id, $3 from people p where p.workspace_id = $1 and p.id = $2
  on conflict (person_id) do update set off = excluded.off returning person_id`;
