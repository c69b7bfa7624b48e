import { Module } from '@nestjs/common';
import { AbsenceModule } from '../absence/absence.module.ts';
import { AuditModule } from '../audit/audit.module.ts';
import { MapsModule } from '../maps/maps.module.ts';
import { MeasuresModule } from '../measures/measures.module.ts';
import { RunbookReader } from '../runbook/runbook.reader.ts';
import { LaunchController } from './launch.controller.ts';
import { LaunchReader } from './launch.reader.ts';
import { ReviewersService } from './reviewers.service.ts';

@Module({
  imports: [AbsenceModule, AuditModule, MapsModule, MeasuresModule],
  controllers: [LaunchController],
  providers: [LaunchReader, ReviewersService, RunbookReader],
  exports: [ReviewersService],
})
export class LaunchModule {}
