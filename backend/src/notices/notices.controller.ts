import { Notices, NoticeSettings, NoticesTested, ReadNotices, SetNotices } from '@baton/contract';
import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { NoticeSettingsService } from './notice-settings.service.ts';

/** What the signed-in person was told. */
@Controller('api/notices')
export class NoticesController {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly settings: NoticeSettingsService,
  ) {}

  @Get()
  @Needs('see_work')
  @Answers(Notices)
  async list(@SignedIn() { workspaceId, id }: SignedInPerson): Promise<Notices> {
    const [rows, counted] = await Promise.all([
      this.rows.of<NoticeLine>(workspaceId, latest, [id]),
      this.rows.one<{ unread: number }>(workspaceId, countUnread, [id]),
    ]);
    return {
      notices: rows.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() })),
      unread: counted?.unread ?? 0,
    };
  }

  @Get('settings')
  @Needs('see_work')
  @Answers(NoticeSettings)
  own(@SignedIn() person: SignedInPerson): Promise<NoticeSettings> {
    return this.settings.read(person);
  }

  @Put('settings')
  @Needs('see_work')
  @Answers(NoticeSettings)
  change(@SignedIn() person: SignedInPerson, @Body({ schema: SetNotices }) body: SetNotices): Promise<NoticeSettings> {
    return this.settings.set(person, body);
  }

  @Post('test')
  @Needs('see_work')
  @HttpCode(200)
  @Answers(NoticesTested)
  test(@SignedIn() person: SignedInPerson): Promise<NoticesTested> {
    return this.settings.test(person);
  }

  @Post('read')
  @Needs('see_work')
  @HttpCode(204)
  async read(
    @SignedIn() { workspaceId, id }: SignedInPerson,
    @Body({ schema: ReadNotices }) { upTo }: ReadNotices,
  ): Promise<void> {
    await this.rows.of(workspaceId, markRead, [id, upTo]);
  }
}

type NoticeLine = Omit<Notices['notices'][number], 'at'> & { at: Date };

const latest = `
  select id::text, kind, text, case_id::text as "caseId", ask_id as "askId", at, read_at is not null as read
    from notices where workspace_id = $1 and person_id = $2 order by notices.id desc limit 50`;

const countUnread = `
  select count(*)::int as unread from notices where workspace_id = $1 and person_id = $2 and read_at is null`;

const markRead = `
  update notices set read_at = now()
   where workspace_id = $1 and person_id = $2 and id <= $3::bigint and read_at is null returning id`;
