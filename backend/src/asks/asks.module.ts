import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { MapsModule } from '../maps/maps.module.ts';
import { AskDetailReader } from './ask-detail.reader.ts';
import { AsksController } from './asks.controller.ts';
import { AsksReader } from './asks.reader.ts';
import { AsksService } from './asks.service.ts';
import { SeenLately } from './seen-lately.ts';

@Module({
  imports: [AuditModule, MapsModule],
  controllers: [AsksController],
  providers: [AskDetailReader, AsksReader, AsksService, SeenLately],
  exports: [AsksReader],
})
export class AsksModule {}
