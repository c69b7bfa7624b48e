import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { ContextPacksController } from './context-packs.controller.ts';
import { ContextPacksReader } from './context-packs.reader.ts';
import { ContextPacksService } from './context-packs.service.ts';
import { PacksForMaps } from './packs-for-maps.ts';

@Module({
  imports: [AuditModule],
  controllers: [ContextPacksController],
  providers: [ContextPacksReader, ContextPacksService, PacksForMaps],
  exports: [ContextPacksReader, PacksForMaps],
})
export class ContextPacksModule {}
