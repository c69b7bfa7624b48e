import { AnswerColleague, ColleagueQuestions } from '@baton/contract';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { notFound } from '../http/refusal.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { AsidesReader } from './asides.reader.ts';
import { ColleaguesService } from './colleagues.service.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What others want to know from the signed-in person. */
@Controller('api/colleague-questions')
export class ColleagueQuestionsController {
  constructor(
    private readonly reader: AsidesReader,
    private readonly colleagues: ColleaguesService,
  ) {}

  @Get()
  @Needs('see_work')
  @Answers(ColleagueQuestions)
  list(@SignedIn() person: SignedInPerson): Promise<ColleagueQuestions> {
    return this.reader.questionsFor(person);
  }

  @Post(':id/answer')
  @Needs('see_work')
  @HttpCode(204)
  async answer(
    @SignedIn() person: SignedInPerson,
    @Param('id') id: string,
    @Body({ schema: AnswerColleague }) { answer }: AnswerColleague,
  ): Promise<void> {
    if (!uuid.test(id)) throw notFound('question to you with that id that is still open');
    await this.colleagues.answer(person, id, answer);
  }
}
