import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { MapsModule } from '../maps/maps.module.ts';
import { AsidesReader } from './asides.reader.ts';
import { AskDetailReader } from './ask-detail.reader.ts';
import { AsksController } from './asks.controller.ts';
import { AsksReader } from './asks.reader.ts';
import { AsksService } from './asks.service.ts';
import { ColleagueQuestionsController } from './colleague-questions.controller.ts';
import { ColleaguesService } from './colleagues.service.ts';
import { DecideAlikeService } from './decide-alike.service.ts';
import { HandOverService } from './hand-over.service.ts';
import { OwnerVerbsController } from './owner-verbs.controller.ts';
import { SeenLately } from './seen-lately.ts';

@Module({
  imports: [AuditModule, MapsModule],
  controllers: [AsksController, OwnerVerbsController, ColleagueQuestionsController],
  providers: [
    AskDetailReader,
    AsidesReader,
    AsksReader,
    AsksService,
    ColleaguesService,
    DecideAlikeService,
    HandOverService,
    SeenLately,
  ],
  exports: [AsksReader],
})
export class AsksModule {}
