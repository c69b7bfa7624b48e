import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { AbsencesController } from './absences.controller.ts';
import { AbsencesService } from './absences.service.ts';
import { RotasController } from './rotas.controller.ts';
import { RotasService } from './rotas.service.ts';
import { WorkloadController } from './workload.controller.ts';

@Module({
  imports: [AuditModule],
  controllers: [AbsencesController, RotasController, WorkloadController],
  providers: [AbsencesService, RotasService],
})
export class AbsenceModule {}
