import {
  AnswerAsk,
  AskDetail,
  AskLine,
  AskList,
  AskQuery,
  DecideAlike,
  DecidedAlike,
  HandOnAsk,
} from '@baton/contract';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { AskDetailReader } from './ask-detail.reader.ts';
import { AsksReader } from './asks.reader.ts';
import { AsksService } from './asks.service.ts';
import { DecideAlikeService } from './decide-alike.service.ts';
import { SeenLately } from './seen-lately.ts';

/** Questions to named people. */
@Controller('api/asks')
export class AsksController {
  constructor(
    private readonly asks: AsksReader,
    private readonly details: AskDetailReader,
    private readonly service: AsksService,
    private readonly alike: DecideAlikeService,
    private readonly seen: SeenLately,
  ) {}

  @Get()
  @Needs('see_work')
  @Answers(AskList)
  list(@SignedIn() person: SignedInPerson, @Query({ schema: AskQuery }) query: AskQuery): Promise<AskList> {
    return this.asks.list(person, query);
  }

  @Post('decide-alike')
  @Needs('decide')
  @HttpCode(200)
  @Answers(DecidedAlike)
  decideAlike(
    @SignedIn() person: SignedInPerson,
    @Body({ schema: DecideAlike }) body: DecideAlike,
  ): Promise<DecidedAlike> {
    return this.alike.decide(person, body);
  }

  @Get(':caseId/:askId')
  @Needs('see_work')
  @Answers(AskDetail)
  async detail(
    @SignedIn() person: SignedInPerson,
    @Param('caseId') caseId: string,
    @Param('askId') askId: string,
  ): Promise<AskDetail> {
    const detail = await this.details.read(person, caseId, askId);
    await this.seen.note(person, caseId, askId, detail.question);
    return detail;
  }

  @Post(':caseId/:askId/answer')
  @Needs('decide')
  @HttpCode(200)
  @Answers(AskLine)
  answer(
    @SignedIn() person: SignedInPerson,
    @Param('caseId') caseId: string,
    @Param('askId') askId: string,
    @Body({ schema: AnswerAsk }) answer: AnswerAsk,
  ): Promise<AskLine> {
    return this.service.answer(person, caseId, askId, answer);
  }

  @Post(':caseId/:askId/acknowledge')
  @Needs('decide')
  @HttpCode(200)
  @Answers(AskLine)
  acknowledge(
    @SignedIn() person: SignedInPerson,
    @Param('caseId') caseId: string,
    @Param('askId') askId: string,
  ): Promise<AskLine> {
    return this.service.acknowledge(person, caseId, askId);
  }

  @Post(':caseId/:askId/hand-to-backup')
  @Needs('decide')
  @HttpCode(200)
  @Answers(AskLine)
  handOn(
    @SignedIn() person: SignedInPerson,
    @Param('caseId') caseId: string,
    @Param('askId') askId: string,
    @Body({ schema: HandOnAsk }) body: HandOnAsk,
  ): Promise<AskLine> {
    return this.service.handOn(person, caseId, askId, body.reason);
  }
}
