import { AlikeAsks, AskDetail, AskLine, AskSomeone, HandOverAsk, SnoozeAsk } from '@baton/contract';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { AsksReader } from './asks.reader.ts';
import { ColleaguesService } from './colleagues.service.ts';
import { HandOverService } from './hand-over.service.ts';

/** What an owner does with a question other than answering it. */
@Controller('api/asks/:caseId/:askId')
export class OwnerVerbsController {
  constructor(
    private readonly reader: AsksReader,
    private readonly giving: HandOverService,
    private readonly colleagues: ColleaguesService,
  ) {}

  @Get('alike')
  @Needs('see_work')
  @Answers(AlikeAsks)
  async alike(
    @SignedIn() person: SignedInPerson,
    @Param('caseId') caseId: string,
    @Param('askId') askId: string,
  ): Promise<AlikeAsks> {
    return { lines: await this.reader.alike(person.workspaceId, caseId, askId) };
  }

  @Post('hand-over')
  @Needs('decide')
  @HttpCode(200)
  @Answers(AskLine)
  handOver(
    @SignedIn() person: SignedInPerson,
    @Param('caseId') caseId: string,
    @Param('askId') askId: string,
    @Body({ schema: HandOverAsk }) body: HandOverAsk,
  ): Promise<AskLine> {
    return this.giving.handOver(person, caseId, askId, body);
  }

  @Post('snooze')
  @Needs('decide')
  @HttpCode(200)
  @Answers(AskLine)
  snooze(
    @SignedIn() person: SignedInPerson,
    @Param('caseId') caseId: string,
    @Param('askId') askId: string,
    @Body({ schema: SnoozeAsk }) body: SnoozeAsk,
  ): Promise<AskLine> {
    return this.giving.snooze(person, caseId, askId, body);
  }

  @Post('ask-someone')
  @Needs('decide')
  @HttpCode(200)
  @Answers(AskDetail)
  askSomeone(
    @SignedIn() person: SignedInPerson,
    @Param('caseId') caseId: string,
    @Param('askId') askId: string,
    @Body({ schema: AskSomeone }) body: AskSomeone,
  ): Promise<AskDetail> {
    return this.colleagues.ask(person, caseId, askId, body);
  }
}
