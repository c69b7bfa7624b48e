import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { AbsencesController } from './absences.controller.ts';
import { AbsencesService } from './absences.service.ts';
import { OnDutyController } from './on-duty.controller.ts';
import { OnDutyReader } from './on-duty.reader.ts';
import { RotasController } from './rotas.controller.ts';
import { RotasService } from './rotas.service.ts';
import { WorkloadController } from './workload.controller.ts';

@Module({
  imports: [AuditModule],
  controllers: [AbsencesController, OnDutyController, RotasController, WorkloadController],
  providers: [AbsencesService, OnDutyReader, RotasService],
  exports: [OnDutyReader],
})
export class AbsenceModule {}
