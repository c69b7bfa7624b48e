import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { AnswerCheck } from './answer-check.interceptor.ts';
import { contractPipe } from './contract.pipe.ts';
import { ProblemFilter } from './problem.filter.ts';
import { RightsGuard } from './rights.guard.ts';

/** What holds for every route: rights, contract, problems. */
@Module({
  imports: [DiscoveryModule, SessionsModule],
  providers: [
    { provide: APP_GUARD, useClass: RightsGuard },
    { provide: APP_PIPE, useFactory: contractPipe },
    { provide: APP_INTERCEPTOR, useClass: AnswerCheck },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class HttpModule {}
