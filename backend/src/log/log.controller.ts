import { LogPage, LogQuery } from '@baton/contract';
import { Controller, Get, Query } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { LogReader } from './log.reader.ts';

/** The one log of failures and exceptions. */
@Controller('api/log')
export class LogController {
  constructor(private readonly log: LogReader) {}

  @Get()
  @Needs('see_work')
  @Answers(LogPage)
  page(@SignedIn() person: SignedInPerson, @Query({ schema: LogQuery }) query: LogQuery): Promise<LogPage> {
    return this.log.page(person.workspaceId, query);
  }
}
