import { LaunchView, NameReviewer, Reviewer, Runbook } from '@baton/contract';
import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { RunbookReader } from '../runbook/runbook.reader.ts';
import { LaunchReader } from './launch.reader.ts';
import { ReviewersService } from './reviewers.service.ts';

/** Before people rely on a map: its checklist, its runbook, and who looks after it every day. */
@Controller('api')
export class LaunchController {
  constructor(
    private readonly launch: LaunchReader,
    private readonly runbooks: RunbookReader,
    private readonly reviewers: ReviewersService,
  ) {}

  @Get('maps/:slug/launch')
  @Needs('see_work')
  @Answers(LaunchView)
  view(@SignedIn() person: SignedInPerson, @Param('slug') slug: string): Promise<LaunchView> {
    return this.launch.view(person.workspaceId, slug);
  }

  @Get('maps/:slug/runbook')
  @Needs('see_work')
  @Answers(Runbook)
  runbook(@SignedIn() person: SignedInPerson, @Param('slug') slug: string): Promise<Runbook> {
    return this.runbooks.read(person, slug);
  }

  @Put('reviewers')
  @Needs('manage_people')
  @HttpCode(200)
  @Answers(Reviewer)
  nameReviewer(
    @SignedIn() person: SignedInPerson,
    @Body({ schema: NameReviewer }) body: NameReviewer,
  ): Promise<Reviewer> {
    return this.reviewers.name(person, body);
  }
}
