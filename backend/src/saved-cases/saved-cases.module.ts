import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { MapsModule } from '../maps/maps.module.ts';
import { SavedCasesController } from './saved-cases.controller.ts';
import { SavedCasesService } from './saved-cases.service.ts';

@Module({
  imports: [AuditModule, MapsModule],
  controllers: [SavedCasesController],
  providers: [SavedCasesService],
  exports: [SavedCasesService],
})
export class SavedCasesModule {}
